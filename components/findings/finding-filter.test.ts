import { describe, expect, it } from 'vitest';
import { withKeys } from '@/lib/rules/finding-key';
import type { Finding, Severity } from '@/lib/rules/finding';
import type { Reason, ReasonStates } from '@/lib/rules/reason';
import { firstFilter, inWorkOrder, passing } from './finding-filter';
import { markedPieces } from './quote-block';

const [hint, doubt, explained, lapsed, missing, error] = (
  ['hint', 'doubt', 'doubt', 'doubt', 'missing', 'error'] as const
).map(findingOf) as [Finding, Finding, Finding, Finding, Finding, Finding];
const all = [hint, doubt, explained, lapsed, missing, error];
const reason: Reason = { rule: '', place: '', version: '', figures: '', text: '属实', who: '', at: '' };
const reasons: ReasonStates = new Map([
  [explained, { kind: 'holds', reason }],
  [lapsed, { kind: 'lapsed', changed: 'figures', reason }],
]);

it('puts 有误, 未填, 存疑 and 提示 one after the other, and what is 已说明 last', () => {
  expect(inWorkOrder(all, reasons)).toEqual([error, missing, doubt, lapsed, hint, explained]);
});

describe('a filter', () => {
  it.each([
    ['passes everything at first', firstFilter, all],
    ['passes one kind', { ...firstFilter, severity: 'doubt' as const }, [doubt, explained, lapsed]],
    [
      'leaves out what is 已说明, not what no longer fits',
      { ...firstFilter, severity: 'doubt' as const, isOpen: true },
      [doubt, lapsed],
    ],
  ])('%s', (_name, filter, passed) => {
    expect(passing(all, reasons, filter)).toEqual(passed);
  });
});

it('gives two findings of one rule at one place keys that differ', () => {
  const keys = withKeys([doubt, { ...doubt, message: '另一句' }, hint]).map(([key]) => key);
  expect(new Set(keys).size).toBe(3);
});

describe('a quoted sentence', () => {
  it.each([
    [
      '我镇全年公开5条，我镇网站更新。',
      '出现“我镇”，与本单位类型不符。',
      '[我镇]全年公开5条，[我镇]网站更新。',
    ],
    ['网站每周更新。', '整句“网站每周更新。”与上年相同。', '网站每周更新。'],
    ['共收到申请3件。', '正文收到申请3件，表三为4件。', '共收到申请3件。'],
  ])('%s is underlined where the message names its words', (quote, message, marked) => {
    const pieces = markedPieces(quote, message);
    expect(pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe(marked);
  });
});

function findingOf(severity: Severity, at: number): Finding {
  return { ruleId: `R${at}`, severity, message: '', cells: [], part: 'overview' };
}
