import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { evaluate } from '@/lib/report/evaluate';
import { figurePath, writePath } from '@/lib/report/path';
import { tableGrid } from '@/lib/template/grid';
import { format202130 } from '@/templates/2021-30';
import { requests } from '@/templates/2021-30/requests';
import { emptied, filledDown, filledWith, zeroed } from './cell-changes';
import { addressesInRows } from './rows-in-work';
import { cellsBetween } from './selected-cells';
import { selectionSum } from './selection-sum';

const at = (row: string, column: string) => `requests.${row}.${column}`;
const first = at('received', 'naturalPerson');

describe('清空', () => {
  it('changes inputs that say something, and neither blanks nor totals', () => {
    const changes = emptied(addresses(first, at('broughtForward', 'total')), sheet({ [first]: '3' }));
    expect(changes).toEqual([{ path: figurePath(first), value: null }]);
  });
});

describe('填 0', () => {
  it('changes inputs that are 未填: neither a zero, nor a mark, nor a total', () => {
    const row = addressesInRows(requests, cellsBetween(tableGrid(requests), first, first));
    const changes = zeroed(row, sheet({ [first]: '0', [at('received', 'commercialEnterprise')]: '-' }));
    expect(changes.map(({ path }) => path)).toEqual(
      [
        'researchInstitution',
        'publicWelfareOrganization',
        'legalServiceOrganization',
        'otherOrganization',
      ].map((column) => figurePath(at('received', column))),
    );
    expect(changes.every(({ value }) => value === '0')).toBe(true);
  });

  it('reaches every row that the selection touches', () => {
    const selected = cellsBetween(tableGrid(requests), first, at('granted', 'naturalPerson'));
    expect(zeroed(addressesInRows(requests, selected), sheet({}))).toHaveLength(18);
    expect(addressesInRows(requests, null)).toEqual([]);
  });
});

describe('向下填充', () => {
  it('writes the topmost figure of each column into the inputs below it', () => {
    const { cells } = cellsBetween(tableGrid(requests), first, at('granted', 'commercialEnterprise'));
    const before = sheet({ [first]: '4', [at('granted', 'commercialEnterprise')]: '9' });
    expect(filledDown(cells, before)).toEqual([
      { path: figurePath(at('broughtForward', 'naturalPerson')), value: '4' },
      { path: figurePath(at('granted', 'naturalPerson')), value: '4' },
    ]);
  });

  it('steps over a computed row', () => {
    const { cells } = cellsBetween(
      tableGrid(requests),
      at('otherReason', 'naturalPerson'),
      at('carriedForward', 'naturalPerson'),
    );
    expect(filledDown(cells, sheet({ [at('otherReason', 'naturalPerson')]: '2' }))).toEqual([
      { path: figurePath(at('carriedForward', 'naturalPerson')), value: '2' },
    ]);
  });
});

it('one pasted value goes into every selected input', () => {
  const changes = filledWith('5', addresses(first, at('broughtForward', 'total')), sheet({ [first]: '5' }));
  expect(changes).toHaveLength(11);
});

it.each([
  [' 1 234 ', '1 234'],
  ['12\r\n3', '12、3'],
  ['12\n\n345', '12、345'],
  ['0\n（无行政许可权）', '0（无行政许可权）'],
])('粘贴 of one value %j says %j in a field of one line', (text, value) => {
  expect(filledWith(text, [first], sheet({}))).toEqual([{ path: figurePath(first), value }]);
});

describe('计数 and 合计 of a selection', () => {
  const before = sheet({
    [first]: '2',
    [at('received', 'commercialEnterprise')]: '3',
    [at('received', 'researchInstitution')]: '-',
    'proactive.administrativeCharge.amountCharged': '1.5',
    'proactive.license.decisions': '7',
  });

  it('leaves out blanks and what is no figure', () => {
    expect(selectionSum(addresses(first, at('broughtForward', 'researchInstitution')), before)).toEqual({
      count: 2,
      sum: 5_000_000n,
      leavesOut: false,
    });
  });

  it('does not add a total to its own parts', () => {
    const full = sheet(
      Object.fromEntries(addresses(first, at('received', 'otherOrganization')).map((a) => [a, '1'])),
    );
    expect(selectionSum(addresses(first, at('received', 'total')), full)).toEqual({
      count: 7,
      sum: 6_000_000n,
      leavesOut: true,
    });
    expect(selectionSum([at('received', 'total')], full)).toMatchObject({
      sum: 6_000_000n,
      leavesOut: false,
    });
  });

  it('adds amounts in 万元 to amounts alone', () => {
    const amount = 'proactive.administrativeCharge.amountCharged';
    expect(selectionSum([amount], before).sum).toBe(1_500_000n);
    expect(selectionSum([amount, 'proactive.license.decisions'], before)).toMatchObject({
      count: 2,
      sum: null,
    });
  });
});

function addresses(anchor: string, lead: string): string[] {
  return cellsBetween(tableGrid(requests), anchor, lead).cells.map(({ address }) => address);
}

function sheet(figures: Record<string, string>) {
  const blank = blankReport(format202130, 2025, { name: '云江市住房公积金管理中心', kind: 'institution' });
  return evaluate(
    format202130,
    Object.entries(figures).reduce(
      (report, [cell, text]) => writePath(report, figurePath(cell), text),
      blank,
    ),
  );
}
