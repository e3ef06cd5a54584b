import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nobody } from '@/lib/access/actor';
import { figurePath, writePath } from '@/lib/report/path';
import { placeKey } from '@/lib/rules/finding-key';
import { figuresRead } from '@/lib/rules/reason';
import { zeroReport } from '@/lib/rules/test-kit';
import { formats } from '@/templates';
import { format202130 } from '@/templates/2021-30';
import { changeState } from './change-state';
import { changesSince } from './changes-since';
import { checkStored } from './check-stored';
import { importReport } from './create-report';
import { readHistory } from './history';
import { loadRow } from './load-report';
import { giveReason } from './reasons';
import { saveOperations } from './save-operations';
import { reasonsOf } from './stored-reasons';
import { accepted, operation, testAgency, testStore, type TestStore } from './test-scope';

const row = 'proactive.normativeDocument';
const inForce = `${row}.inForce`;

let test: TestStore;
let last = '';
let id = '';
beforeEach(async () => {
  test = testStore(formats);
  last = await enter(2023, { [inForce]: '10' });
  id = await enter(2024, { [inForce]: '12', [`${row}.issued`]: '2', [`${row}.repealed`]: '1' });
});
afterEach(() => test.remove());

it('keeps a reason with its figures, the rules and the history, over a restart', async () => {
  const { rev, reasons } = accepted(await giveReason(test.scope(), id, await doubt('机构改革划转')));
  expect(rev).toBe(2);
  expect(reasons).toMatchObject([
    { rule: 'Y03', place: inForce, text: '机构改革划转', who: '本机用户', at: '2026-01-12T02:00:00.000Z' },
  ]);
  const { figures } = JSON.parse(reasons[0]?.figures ?? '') as { figures: object };
  expect(figures).toEqual({ [inForce]: '12', [`${row}.issued`]: '2', [`${row}.repealed`]: '1' });
  await test.restart();
  expect(await reasonsOf(test.scope().store.db, id)).toEqual(reasons);
  expect(await state()).toBe('holds');
  const { ops } = await revision(2);
  expect(readHistory(ops)).toEqual([{ path: `reason.Y03@${inForce}`, base: null, value: '机构改革划转' }]);
});

describe('a reason', () => {
  beforeEach(async () => {
    accepted(await giveReason(test.scope(), id, await doubt('机构改革划转')));
  });

  it.each([
    ['what is in force', () => id, inForce, '12', '13'],
    ['what was issued', () => id, `${row}.issued`, '2', '4'],
    ['what was repealed', () => id, `${row}.repealed`, '1', '5'],
    ['last year’s figure', () => last, inForce, '10', '14'],
  ])(
    'reopens with its words when %s changes, and holds again when that is taken back',
    async (_what, report, cell, before, after) => {
      await write(report(), cell, before, after);
      expect(await state()).toBe('lapsed 机构改革划转');
      await write(report(), cell, after, before);
      expect(await state()).toBe('holds');
    },
  );

  it.each([
    ['another row of the table', figurePath('proactive.governmentRule.inForce'), '0', '7'],
    ['another table', figurePath('requests.received.naturalPerson'), '0', '3'],
    ['a text', 'text.otherMatters', '已写明未收费。', '没有收取信息处理费。'],
  ])('holds while %s changes', async (_what, path, before, after) => {
    accepted(await saveOperations(test.scope(), id, [operation(path, before, after)]));
    expect(await state()).toBe('holds');
  });

  it('reopens when it was given under other rules', async () => {
    await test.scope().store.db.updateTable('reason').set({ version: '0' }).execute();
    expect(await state()).toBe('lapsed 机构改革划转');
    accepted(await giveReason(test.scope(), id, await doubt('机构改革划转')));
    expect(await state()).toBe('holds');
  });

  it('is written once, replaced by a later one and taken back by an empty one', async () => {
    expect(accepted(await giveReason(test.scope(), id, await doubt(' 机构改革划转 '))).rev).toBe(2);
    const { reasons } = accepted(await giveReason(test.scope(), id, await doubt('上年数据更正')));
    expect(reasons.map(({ text }) => text)).toEqual(['上年数据更正']);
    accepted(await giveReason(test.scope(), id, await doubt('')));
    expect(await state()).toBe('none');
    expect(await giveReason(test.scope(), id, await doubt(''))).toMatchObject({ rev: 4 });
  });

  it('opens the way to 定稿, until one of its figures changes', async () => {
    await write(id, `${row}.issued`, '2', '5');
    expect(await changeState(test.scope(), id, { to: 'finalized', rev: 3 })).toMatchObject({
      refused: 'blocked',
      findings: [{ ruleId: 'Y03' }],
    });
    accepted(await giveReason(test.scope(), id, await doubt('失效未计入废止')));
    accepted(await changeState(test.scope(), id, { to: 'finalized', rev: 4 }));
    expect(await giveReason(test.scope(), id, await doubt('别的'))).toMatchObject({ refused: 'locked' });
  });

  it('is told to others with what was written meanwhile', async () => {
    await write(id, 'requests.received.naturalPerson', '0', '3');
    expect(await changesSince(test.scope(), id, 1)).toMatchObject({
      rev: 3,
      changes: [{ path: figurePath('requests.received.naturalPerson'), value: '3' }],
      reload: false,
      reasons: [{ text: '机构改革划转' }],
    });
    expect(await changesSince(test.scope(), id, 2)).not.toHaveProperty('reasons');
  });
});

it.each([
  ['figures that are no longer there', { figures: '{}' }, 'stale'],
  ['another rule', { rule: 'Y04' }, 'stale'],
  ['another place', { place: 'proactive.governmentRule.inForce' }, 'stale'],
])('takes no reason for %s', async (_what, other, refused) => {
  expect(await giveReason(test.scope(), id, { ...(await doubt('x')), ...other })).toMatchObject({ refused });
  expect(await reasonsOf(test.scope().store.db, id)).toEqual([]);
});

it('takes no reason from a stranger, nor for a report that is not there', async () => {
  const given = await doubt('x');
  expect(await giveReason(test.scope({ actor: nobody }), id, given)).toMatchObject({ refused: 'forbidden' });
  expect(await giveReason(test.scope(), 'nowhere', given)).toMatchObject({ refused: 'notFound' });
});

async function enter(year: number, cells: Readonly<Record<string, string>>): Promise<string> {
  let report = { ...zeroReport(format202130), year, agency: testAgency };
  for (const [cell, text] of Object.entries(cells)) report = writePath(report, figurePath(cell), text);
  return accepted(await importReport(test.scope(), report)).id;
}

async function write(report: string, cell: string, before: string, after: string) {
  const saved = await saveOperations(test.scope(), report, [operation(figurePath(cell), before, after)]);
  expect(accepted(saved)).toMatchObject({ conflicts: [], refused: [] });
}

async function checked() {
  const { db } = test.scope().store;
  const stored = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return checkStored(await loadRow(db, test.scope(), stored));
}

async function found() {
  const { findings, reasons, sheet } = await checked();
  const finding = findings.find(({ ruleId, cells }) => ruleId === 'Y03' && cells[0] === inForce);
  if (!finding) throw new Error('nothing is in doubt');
  return { finding, reasons, sheet };
}

/** A reason for the doubt as it stands now. */
async function doubt(text: string) {
  const { finding, sheet } = await found();
  return { rule: finding.ruleId, place: placeKey(finding), figures: figuresRead(finding, sheet), text };
}

async function state(): Promise<string> {
  const { finding, reasons } = await found();
  const known = reasons.get(finding);
  if (!known) return 'none';
  return known.kind === 'holds' ? 'holds' : `lapsed ${known.reason.text}`;
}

function revision(rev: number) {
  return test
    .scope()
    .store.db.selectFrom('revision')
    .selectAll()
    .where('report_id', '=', id)
    .where('rev', '=', rev)
    .executeTakeFirstOrThrow();
}
