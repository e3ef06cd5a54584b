import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPath, pathsOf } from '@/lib/report/path';
import { formats } from '@/templates';
import { nobody } from '@/lib/access/actor';
import { createReport } from './create-report';
import { readHistory } from './history';
import { loadReport } from './load-report';
import type { Operation } from './operation';
import { isRefusal } from './refusal';
import { saveOperations } from './save-operations';
import { accepted, operation, testAgency, testStore, type TestStore } from './test-scope';

const received = 'tables.requests.received.naturalPerson';
const granted = 'tables.requests.granted.naturalPerson';
const opening = 'text.opening';

let test: TestStore;
let id = '';
beforeEach(async () => {
  test = testStore(formats);
  id = accepted(await createReport(test.scope(), { year: 2025, agency: testAgency })).id;
});
afterEach(() => test.remove());

it('writes a value and answers with the next revision', async () => {
  const saved = await save(operation(received, null, '8'));
  expect(saved).toMatchObject({ rev: 2, savedAt: '2026-01-12T02:00:00.000Z', conflicts: [], refused: [] });
  expect(await valueAt(received)).toBe('8');
});

it('takes a repeated operation once', async () => {
  const typed = operation(received, null, '8');
  await save(typed);
  await save(operation(received, '8', '9'));
  const repeated = await save(typed);
  expect(repeated).toMatchObject({ rev: 3, applied: [typed.opId], conflicts: [] });
  expect(repeated.places).toEqual([{ path: received, value: '9' }]);
  expect(await valueAt(received)).toBe('9');
  expect(await revisions()).toHaveLength(3);
});

it('merges different places typed on the same revision', async () => {
  await save(operation(received, null, '8'));
  const other = await save(operation(granted, null, '5'), operation(opening, '', '2025年，'));
  expect(other.conflicts).toEqual([]);
  expect([await valueAt(received), await valueAt(granted), await valueAt(opening)]).toEqual([
    '8',
    '5',
    '2025年，',
  ]);
});

it('keeps what stands where two typed into the same place, and both values in the history', async () => {
  await save(operation(received, null, '8'));
  await save(operation(granted, null, '5'));
  const late = operation(received, null, '6');
  const answer = await save(late);
  expect(answer).toMatchObject({ applied: [], rev: 4 });
  expect(answer.conflicts).toEqual([
    {
      opId: late.opId,
      path: received,
      base: null,
      mine: '6',
      theirs: '8',
      rev: 2,
      at: '2026-01-12T02:00:00.000Z',
      who: '本机用户',
    },
  ]);
  expect(await valueAt(received)).toBe('8');
  const history = await revisions();
  expect(readHistory(history[1]!.ops)).toEqual([{ path: received, base: null, value: '8' }]);
  expect(readHistory(history[3]!.lost)).toEqual([{ path: received, base: null, value: '6' }]);
});

it('answers a repeated conflict with the present value and writes no further revision', async () => {
  const late = operation(received, null, '6');
  await save(operation(received, null, '8'));
  await save(late);
  await save(operation(received, '8', '9'));
  const repeated = await save(late);
  expect(repeated.rev).toBe(4);
  expect(repeated.conflicts).toMatchObject([{ mine: '6', theirs: '9', rev: 4 }]);
  expect(await valueAt(received)).toBe('9');
});

it('never applies an operation that has lost, even when its base stands again', async () => {
  const late = operation(received, null, '6');
  await save(operation(received, null, '8'));
  await save(late);
  await save(operation(received, '8', null));
  expect((await save(late)).conflicts).toMatchObject([{ mine: '6', theirs: null }]);
  expect(await valueAt(received)).toBeNull();
});

it('sees no conflict where both typed the same', async () => {
  await save(operation(received, null, '8'));
  const same = operation(received, null, '8');
  expect(await save(same)).toMatchObject({ applied: [same.opId], conflicts: [], rev: 2 });
});

it('takes successive operations on one place in their order', async () => {
  const answer = await save(operation(received, null, '1'), operation(received, '1', '12'));
  expect(answer).toMatchObject({ rev: 2, conflicts: [] });
  expect(await valueAt(received)).toBe('12');
});

it.each([
  ['letters', '12o', '12o'],
  ['a placeholder', '—', '—'],
  ['spaces', '  ', '  '],
  ['nothing as 未填', '', null],
  ['text without control characters', '1\u00002\t', '12'],
])('keeps %s as typed', async (_name, typed, kept) => {
  await save(operation(received, null, '8'));
  await save(operation(received, '8', typed));
  expect(await valueAt(received)).toBe(kept);
});

it('compares the base as it is stored', async () => {
  await save(operation(opening, '', '第一段\r\n第二段\u0007'));
  expect(await save(operation(opening, '第一段\r\n第二段\u0007', '改'))).toMatchObject({ conflicts: [] });
  expect(await valueAt(opening)).toBe('改');
});

it('refuses what is too long or has no place, and saves the rest', async () => {
  const long = operation(received, null, '1'.repeat(41));
  const strange = operation('tables.requests.nowhere.naturalPerson', null, '1');
  const answer = await save(long, strange, operation(granted, null, '5'));
  expect(answer.applied).toHaveLength(1);
  expect(answer.refused).toMatchObject([
    { opId: long.opId, code: 'tooLong', message: '内容有 41 字，最多 40 字。删减后再保存。' },
    { opId: strange.opId, code: 'unknownPath' },
  ]);
  expect(await valueAt(granted)).toBe('5');
});

describe('a report that is locked', () => {
  it('is not written to by a key whose operation was refused before', async () => {
    const strange = operation('tables.requests.nowhere.naturalPerson', null, '1');
    expect((await save(strange)).refused).toHaveLength(1);
    await lock();
    const real = { ...strange, path: received, value: '8' };
    expect(await saveOperations(test.scope(), id, [real])).toMatchObject({ refused: 'locked' });
    const discarded = { ...real, discard: true };
    expect(await saveOperations(test.scope(), id, [discarded])).toMatchObject({ refused: 'locked' });
    expect(await valueAt(received)).toBeNull();
    expect(await revisions()).toHaveLength(2);
  });

  it('answers what was applied, refused or in conflict before as it did then', async () => {
    const applied = operation(received, null, '8');
    const late = operation(received, null, '6');
    const strange = operation('tables.requests.nowhere.naturalPerson', null, '1');
    await save(applied, late, strange);
    await lock();
    expect(await save(applied, late, strange)).toMatchObject({
      rev: 2,
      applied: [applied.opId],
      conflicts: [{ opId: late.opId, theirs: '8' }],
      refused: [{ opId: strange.opId }],
    });
    const next = operation(received, '8', '8');
    expect(await saveOperations(test.scope(), id, [applied, next])).toMatchObject({ refused: 'locked' });
  });

  async function lock() {
    const { db } = test.scope().store;
    await db.updateTable('report').set({ state: 'published' }).where('id', '=', id).execute();
  }
});

it('keeps a part either as one text or in its aspects', async () => {
  const aspect = 'text.overview.platform';
  await save(operation(aspect, '', '网站'));
  expect((await save(operation('text.overview.whole', '', '全文'))).refused).toMatchObject([
    { code: 'exclusive' },
  ]);
  await save(operation(aspect, '网站', ''), operation('text.overview.whole', '', '全文'));
  expect((await load()).report.text['overview']).toEqual({ whole: '全文' });
  await save(operation('text.overview.whole', '全文', ''), operation(aspect, '', '网站'));
  expect((await load()).report.text['overview']).toMatchObject({ platform: '网站' });
});

it('tells nothing and takes nothing from nobody', async () => {
  const scope = test.scope({ actor: nobody });
  const answer = await saveOperations(scope, id, [operation(received, null, '8')]);
  expect(answer).toMatchObject({ refused: 'forbidden' });
  expect(await loadReport(scope, id)).toBeUndefined();
});

it('answers for a report that is not there', async () => {
  const answer = await saveOperations(test.scope(), 'nowhere', [operation(received, null, '8')]);
  expect(isRefusal(answer) && answer.refused).toBe('notFound');
});

it('has everything again after a restart, 2,000 operations and their snapshots among it', async () => {
  const paths = [...pathsOf(formats[1]!)].filter((path) => path.startsWith('tables.')).slice(0, 100);
  const expected = new Map<string, string>();
  for (let round = 0; round < 20; round += 1) {
    const typed = paths.map((path) => {
      const value = String(round * 1000 + expected.size);
      const made = operation(path, expected.get(path) ?? null, value);
      expected.set(path, value);
      return made;
    });
    for (let i = 0; i < typed.length; i += 25) await save(...typed.slice(i, i + 25));
  }
  await test.restart();
  const { report, rev } = await load();
  expect(rev).toBe(81);
  expect(new Map(paths.map((path) => [path, readPath(report, path)]))).toEqual(expected);
  const snapshots = (await revisions()).flatMap(({ rev, snapshot }) => (snapshot === null ? [] : [rev]));
  expect(snapshots).toEqual([1, 50]);
  const { seen } = await test
    .scope()
    .store.db.selectFrom('op_seen')
    .select((row) => row.fn.countAll<number>().as('seen'))
    .executeTakeFirstOrThrow();
  expect(seen).toBe(2000);
}, 30_000);

async function save(...operations: Operation[]) {
  return accepted(await saveOperations(test.scope(), id, operations));
}

async function load() {
  const loaded = await loadReport(test.scope(), id);
  if (!loaded) throw new Error('the report is gone');
  return loaded;
}

async function valueAt(path: string) {
  return readPath((await load()).report, path);
}

function revisions() {
  return test
    .scope()
    .store.db.selectFrom('revision')
    .selectAll()
    .where('report_id', '=', id)
    .orderBy('rev')
    .execute();
}
