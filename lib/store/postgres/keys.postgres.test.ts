import { afterEach, beforeEach, expect, it } from 'vitest';
import { formats } from '@/templates';
import { testStore, type TestStore } from '../test-scope';
import { sql } from 'kysely';

let test: TestStore;
beforeEach(() => {
  test = testStore(formats);
});
afterEach(() => test.remove());

/**
 * Tables whose keys do not begin with an agency, and why: decision 021. A new table of reports or agencies names its
 * agency in its key, and is not entered here.
 */
const without: Readonly<Record<string, string>> = {
  schema_version: 'the database itself',
  setting: 'the whole installation',
  account: 'a person may work in several agencies',
  session: 'of an account',
  sign_in: 'of a browser on its way to the provider',
  login_failure: 'of an address',
  invitation: 'looked for by the code alone',
  token: 'looked for by the token alone',
  agency: 'its id is the agency',
  report: 'its id is drawn by chance; it may move to another agency',
  revision: 'goes with its report',
  op_seen: 'goes with its report',
  reason: 'goes with its report',
  file: 'is there before its report',
  last_year: 'goes with its report',
  version_name: 'goes with its report',
  publication: 'goes with its report',
};

it('names the agency in every primary key, the tables of decision 021 aside', async () => {
  const { db } = test.scope().store;
  await db.selectFrom('agency').select('id').execute();
  const { rows } = await sql<{ name: string; columns: string }>`
    select t.relname as name, string_agg(a.attname, ' ' order by a.attname) as columns
      from pg_index i
      join pg_class t on t.oid = i.indrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = any(i.indkey)
     where i.indisprimary and t.relnamespace = current_schema()::regnamespace
     group by t.relname order by t.relname`.execute(db);
  const lacking = rows.filter(({ columns }) => !columns.split(' ').includes('agency_id'));
  expect(lacking.map(({ name }) => name)).toEqual(Object.keys(without).sort());
  expect(rows.length - lacking.length).toBeGreaterThanOrEqual(3);
});
