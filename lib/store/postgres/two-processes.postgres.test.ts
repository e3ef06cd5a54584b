import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formats } from '@/templates';
import { changesSince } from '../changes-since';
import { createReport } from '../create-report';
import { readHistory } from '../history';
import { loadReport } from '../load-report';
import { isRefusal } from '../refusal';
import { saveOperations } from '../save-operations';
import type { Scope } from '../scope';
import { accepted, operation, testAgency, testStore, type TestStore } from '../test-scope';
import { otherSchema } from './test-database';
import { openPostgres } from './open-postgres';

const received = 'tables.requests.received.naturalPerson';
const granted = 'tables.requests.granted.naturalPerson';
const ROUNDS = process.env['NIANBAO_LONG'] === '1' ? 200 : 8;
/** Milliseconds; a machine that is busy with other things takes its time. */
const LIMIT = 60_000 + ROUNDS * 1000;
const rounds = Array.from({ length: ROUNDS }, (_, round) => round);

let test: TestStore;
let one: Scope;
let other: Scope;
let schema: Awaited<ReturnType<typeof otherSchema>>;
beforeEach(async () => {
  test = testStore(formats);
  schema = await otherSchema('two');
  // A second address of one database is a second pool, as a second process has one.
  one = test.scope({ store: openPostgres('', schema.url) });
  other = test.scope({ store: openPostgres('', `${schema.url}&application_name=other`) });
});
afterEach(async () => {
  await Promise.all([one.store.close(), other.store.close()]);
  await schema.remove();
  await test.remove();
});

describe('two processes that save at the same moment', { timeout: LIMIT }, () => {
  it('in one cell: one value stands, the other is told of it and kept in the history', async () => {
    const id = await create(2024);
    let before: string | null = null;
    for (const round of rounds) {
      const mine = operation(received, before, `1${round}`);
      const theirs = operation(received, before, `2${round}`);
      const answers = await both(id, mine, theirs);
      const winner = answers[0].applied.length === 1 ? mine : theirs;
      const loser = winner === mine ? theirs : mine;
      expect(answers.map(({ applied }) => applied.length).sort()).toEqual([0, 1]);
      expect(answers.flatMap(({ conflicts }) => conflicts)).toMatchObject([
        { mine: loser.value, theirs: winner.value },
      ]);
      expect(await valueAt(id, received)).toBe(winner.value);
      expect(await lost(id)).toContain(loser.value);
      before = winner.value;
    }
  });

  it('in different cells: both values stand, in a revision each', async () => {
    const id = await create(2024);
    let before: string | null = null;
    for (const round of rounds) {
      const answers = await both(
        id,
        operation(received, before, `${round}`),
        operation(granted, before, `${round}`),
      );
      expect(answers.map(({ conflicts }) => conflicts)).toEqual([[], []]);
      expect(answers.map(({ rev }) => rev).sort((a, b) => a - b)).toEqual([2 * round + 2, 2 * round + 3]);
      expect([await valueAt(id, received), await valueAt(id, granted)]).toEqual([`${round}`, `${round}`]);
      before = `${round}`;
    }
  });

  it('the same operation: it is done once, and both are told that it was', async () => {
    const id = await create(2024);
    let before: string | null = null;
    for (const round of rounds) {
      const sent = operation(received, before, `${round}`);
      const answers = await both(id, sent, sent);
      expect(answers.map(({ applied, rev }) => [applied, rev])).toEqual([
        [[sent.opId], round + 2],
        [[sent.opId], round + 2],
      ]);
      before = `${round}`;
    }
  });
});

it('sees at once what the other process saved', async () => {
  const id = await create(2024);
  accepted(await saveOperations(one, id, [operation(received, null, '5')]));
  expect(await changesSince(other, id, 1)).toMatchObject({
    rev: 2,
    changes: [{ path: received, value: '5' }],
  });
});

it(
  'makes one report of an agency and year where both begin it, and tells the other which',
  { timeout: LIMIT },
  async () => {
    await create(2024);
    for (const year of [2021, 2022, 2023]) {
      const answers = await Promise.all([
        createReport(one, { year, agency: testAgency }),
        createReport(other, { year, agency: testAgency }),
      ]);
      const [made] = answers.flatMap((answer) => (isRefusal(answer) ? [] : [answer.id]));
      expect(answers.filter(isRefusal)).toMatchObject([{ refused: 'exists', reportId: made }]);
    }
  },
);

it('enters an agency once where both name it first, the first of all too', { timeout: LIMIT }, async () => {
  for (const name of ['云江市档案馆', '云江市审计局', '云江市体育局']) {
    const agency = { ...testAgency, name };
    const answers = await Promise.all([
      createReport(one, { year: 2023, agency }),
      createReport(other, { year: 2024, agency }),
    ]);
    answers.forEach(accepted);
    const rows = await one.store.db.selectFrom('agency').select('id').where('name', '=', name).execute();
    expect(rows).toHaveLength(1);
  }
});

it('begins again what another transaction held in the opposite order', { timeout: LIMIT }, async () => {
  await createReport(one, { year: 2024, agency: testAgency });
  await createReport(one, { year: 2024, agency: { ...testAgency, name: '云江市档案馆' } });
  const { db } = one.store;
  const [first = '', second = ''] = (await db.selectFrom('agency').select('id').execute()).map(
    ({ id }) => id,
  );
  let begun = 0;
  let held = 0;
  const name = (scope: Scope, ids: readonly string[], telephone: string) =>
    scope.store.db.transaction().execute(async (transaction) => {
      begun += 1;
      for (const id of ids) {
        await transaction.updateTable('agency').set({ telephone }).where('id', '=', id).execute();
        held += 1;
        // Each has its first row before either asks for the second.
        await until(() => held >= 2);
      }
    });
  await Promise.all([name(one, [first, second], '1'), name(other, [second, first], '2')]);
  expect(begun).toBe(3);
  const rows = await db.selectFrom('agency').select('telephone').distinct().execute();
  expect(rows).toHaveLength(1);
});

async function create(year: number): Promise<string> {
  return accepted(await createReport(one, { year, agency: testAgency })).id;
}

async function both(id: string, mine: ReturnType<typeof operation>, theirs: ReturnType<typeof operation>) {
  const [first, second] = await Promise.all([
    saveOperations(one, id, [mine]),
    saveOperations(other, id, [theirs]),
  ]);
  return [accepted(first), accepted(second)] as const;
}

async function valueAt(id: string, path: string) {
  const loaded = await loadReport(other, id);
  const [, table = '', row = '', column = ''] = path.split('.');
  return loaded?.report.tables[table]?.[row]?.[column];
}

async function lost(id: string) {
  const rows = await one.store.db.selectFrom('revision').select('lost').where('report_id', '=', id).execute();
  return rows.flatMap((row) => readHistory(row.lost).map(({ value }) => value));
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
