import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPath } from '@/lib/report/path';
import { figureMark } from '@/lib/report/prose-source';
import { readStored } from '@/lib/report/stored-value';
import { formats } from '@/templates';
import { createReport } from './create-report';
import { isRefusal } from './refusal';
import { loadReport } from './load-report';
import { nameVersion } from './name-version';
import { reportAt } from './report-at';
import { restoreRevision } from './restore-revision';
import { saveOperations } from './save-operations';
import { accepted, operation, testAgency, testStore, type TestStore } from './test-scope';
import { thinHistory } from './thin-history';
import { verifyAudit } from './verify-audit';

const numRuns = process.env['NIANBAO_LONG'] === '1' ? 60 : 3;
const DAY = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-01-12T02:00:00Z');

const places = [
  'tables.requests.received.naturalPerson',
  'tables.requests.granted.naturalPerson',
  'tables.review.directSuit.upheld',
  'notes.requests.received.naturalPerson',
  'text.opening',
  'text.overview.platform',
  'text.overview.whole',
  'signature.date',
];
const values = [
  '',
  '0',
  '7',
  '12',
  `本年收到${figureMark('requests.received.naturalPerson')}件`,
  '两段\n文字',
];

const edit = fc.record({
  does: fc.constant('edits' as const),
  // Pairs of place and value in one save.
  changes: fc.array(fc.tuple(fc.nat(places.length - 1), fc.nat(values.length - 1)), {
    minLength: 1,
    maxLength: 3,
  }),
  who: fc.constantFrom('甲', '乙'),
});
const step = fc.oneof(
  { weight: 20, arbitrary: edit },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restores' as const), back: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('names' as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('waits' as const), days: fc.nat(2) }) },
);

let test: TestStore;
beforeEach(() => {
  test = testStore(formats);
});
afterEach(() => test.remove());

/** The oracle writes down what stands in each place after each act, and asks nothing of the history. */
it(
  'gives back every version as it was, also after its autosaves were thinned',
  { timeout: 600_000 },
  async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 75 }), async (steps) => {
        count += 1;
        let now = start;
        const scope = (who = '甲') =>
          test.scope({
            now: () => new Date(now),
            actor: { kind: 'local', id: who, name: who, memberships: [] },
          });
        const agency = { ...testAgency, name: `云江市第${count}局` };
        const { id } = accepted(await createReport(scope(), { year: 2024, agency }));
        const written = new Map<number, string>();
        const named = new Set<number>();
        let rev = 1;
        const note = async () => {
          const loaded = await loadReport(scope(), id);
          if (!loaded) throw new Error('the report is gone');
          rev = loaded.rev;
          written.set(rev, JSON.stringify(places.map((path) => readStored(loaded.report, path))));
          return loaded;
        };
        await note();
        for (const act of steps) {
          now += 60_000;
          if (act.does === 'waits') now += act.days * DAY;
          else if (act.does === 'names') {
            accepted(await nameVersion(scope(), id, { rev, name: '送领导看' }));
            named.add(rev);
          } else if (act.does === 'restores') {
            const to = Math.max(1, rev - act.back);
            accepted(await restoreRevision(scope(), id, { to, rev }));
            await note();
            expect(written.get(rev)).toBe(written.get(to));
          } else {
            const { report } = await note();
            const plain = new Map<string, string | null>();
            const operations = act.changes.map(([at, to]) => {
              const path = places[at] ?? '';
              const base = plain.has(path) ? (plain.get(path) ?? null) : readStored(report, path);
              const text = path.startsWith('text.') ? (values[to] ?? '') : (values[to] ?? '').slice(0, 2);
              const value = path.startsWith('tables.') && text === '' ? null : text;
              plain.set(path, value);
              return operation(path, base, value);
            });
            const answer = await saveOperations(scope(act.who), id, operations);
            if (isRefusal(answer)) throw new Error(answer.message);
            const { report: after } = await note();
            for (const { opId, path } of operations) {
              const later = operations.filter((one) => one.path === path).pop();
              const isIn = answer.applied.includes(opId) && later?.opId === opId;
              if (isIn && !path.startsWith('text.')) expect(readPath(after, path)).toBe(plain.get(path));
            }
          }
        }
        await compare(id, written, [...written.keys()]);

        now += 40 * DAY;
        const gone = await thinHistory({ store: test.scope().store, formats, now: () => new Date(now) });
        const rows = await test
          .scope()
          .store.db.selectFrom('revision')
          .select(['rev', 'action'])
          .where('report_id', '=', id)
          .execute();
        expect(rows).toHaveLength(written.size - gone);
        expect(rows.map((row) => row.rev)).toEqual(expect.arrayContaining([...named, 1, rev]));
        await compare(
          id,
          written,
          rows.map((row) => row.rev),
        );
      }),
      { numRuns, endOnFailure: true },
    );
    expect(await verifyAudit(test.scope().store.db)).toBeUndefined();
  },
);

async function compare(id: string, written: ReadonlyMap<number, string>, revs: readonly number[]) {
  const scope = test.scope();
  for (const rev of revs) {
    const version = await reportAt(scope.store.db, scope, id, rev);
    if (!version) throw new Error(`no version ${rev}`);
    const now = JSON.stringify(places.map((path) => readStored(version.report, path)));
    expect(`${rev} ${now}`).toBe(`${rev} ${written.get(rev) ?? ''}`);
  }
}
