import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { localUser } from '@/lib/access/actor';
import { formats } from '@/templates';
import { createReport } from '../create-report';
import { migrations } from '../migrations';
import { recordAudit } from '../record-audit';
import type { Store } from '../open-store';
import { accepted, testAgency } from '../test-scope';
import { openPostgres } from './open-postgres';
import { otherSchema, send } from './test-database';

let schema: Awaited<ReturnType<typeof otherSchema>>;
let open: Store[] = [];
beforeEach(async () => {
  schema = await otherSchema('open');
});
afterEach(async () => {
  await Promise.all(open.map((store) => store.close()));
  open = [];
  await schema.remove();
});

it('makes the schema once where several processes start together', async () => {
  const stores = ['a', 'b', 'c', 'd'].map((name) => store(`&application_name=${name}`));
  const answers = await Promise.all(stores.map(({ db }) => db.selectFrom('agency').selectAll().execute()));
  expect(answers).toEqual([[], [], [], []]);
  const { rows } = await send(schema.url, 'select version from schema_version order by version');
  expect(rows).toEqual(migrations.map((_, step) => ({ version: step + 1 })));
});

it('opens one database however often it is asked', () => {
  expect(store()).toBe(openPostgres('', schema.url));
});

it('refuses data of a newer program, and opens them once they are as before', async () => {
  await store().db.selectFrom('agency').selectAll().execute();
  await store().close();
  await send(schema.url, "insert into schema_version (version, at) values (99, '2030-01-01')");
  const { db } = store();
  await expect(db.selectFrom('agency').selectAll().execute()).rejects.toThrow(
    /更新版本的年报通.*数据没有改动/,
  );
  await send(schema.url, 'delete from schema_version where version = 99');
  expect(await db.selectFrom('agency').selectAll().execute()).toEqual([]);
});

it('refuses a server that answers before a commit is on the disk', async () => {
  const url = schema.url.replace('-c%20', '-c%20synchronous_commit%3Doff%20-c%20');
  const unsafe = openPostgres('', url);
  open.push(unsafe);
  await expect(unsafe.db.selectFrom('agency').selectAll().execute()).rejects.toThrow(
    /synchronous_commit 是 off/,
  );
});

it('goes on after the server has closed its connections', async () => {
  const { db } = store('&application_name=closed');
  await db.selectFrom('agency').selectAll().execute();
  const { rowCount } = await send(
    schema.url,
    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'closed'",
  );
  expect(rowCount).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(await db.selectFrom('agency').selectAll().execute()).toEqual([]);
});

it('lets the role of docs/postgresql.md work, and not touch a record of the audit', async () => {
  const role = `role_${schema.name}`;
  await store().db.selectFrom('agency').selectAll().execute();
  await send(schema.url, `create role ${role} login; grant usage on schema ${schema.name} to ${role}`);
  await send(schema.url, grantsOfDocs().replaceAll('nianbao_app', role).replaceAll('public', schema.name));
  try {
    const { db } = store('', schema.url.replace('//nianbao@', `//${role}@`));
    const scope = {
      store: { dir: '', db, close: () => db.destroy() },
      formats,
      actor: localUser,
      now: () => new Date('2026-01-12'),
    };
    accepted(await createReport(scope, { year: 2024, agency: testAgency }));
    await db
      .transaction()
      .execute((transaction) =>
        recordAudit(transaction, scope, { agencyId: 'own', action: 'edited', target: 'r1' }),
      );
    const denied = /permission denied for table audit/;
    await expect(db.updateTable('audit').set({ who: '别人' }).execute()).rejects.toThrow(denied);
    await expect(db.deleteFrom('audit').execute()).rejects.toThrow(denied);
    expect(await db.selectFrom('audit').select('who').execute()).not.toEqual([]);

    await send(schema.url, `delete from schema_version where version = ${migrations.length}`);
    await openPostgres('', schema.url.replace('//nianbao@', `//${role}@`)).close();
    const older = store('', schema.url.replace('//nianbao@', `//${role}@`));
    await expect(older.db.selectFrom('agency').selectAll().execute()).rejects.toThrow(/没有建表的权限/);
  } finally {
    await Promise.all(open.map((one) => one.close()));
    await send(schema.url, `drop owned by ${role}; drop role ${role}`);
  }
});

function store(more = '', url = schema.url): Store {
  const opened = openPostgres('', url + more);
  if (!open.includes(opened)) open.push(opened);
  return opened;
}

/** What a person is told to type. */
function grantsOfDocs(): string {
  const text = readFileSync('docs/postgresql.md', 'utf8');
  const found = /```sql\n(grant[^`]*)```/.exec(text)?.[1];
  if (found === undefined) throw new Error('docs/postgresql.md holds no grants');
  return found;
}
