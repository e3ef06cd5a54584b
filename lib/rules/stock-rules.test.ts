import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { findingsOf, spoken, withCells, zeroReport } from './test-kit';

const rows = ['governmentRule', 'normativeDocument'];

describe.each(rows)('%s', (row) => {
  const place = `proactive.${row}.inForce`;

  it.each([
    { issued: '5', repealed: '2', inForce: '3', says: [`T2-02 ${place}`], why: 'opening stock exactly 0' },
    { issued: '5', repealed: '1', inForce: '3', says: [`T2-01 ${place}`], why: 'opening stock −1' },
    { issued: '6', repealed: '2', inForce: '3', says: [`T2-01 ${place}`], why: 'one issued too many' },
    { issued: '3', repealed: '0', inForce: '3', says: [], why: 'as many in force as issued' },
    { issued: '3', repealed: '1', inForce: '2', says: [`T2-02 ${place}`], why: 'one in force too few' },
    { issued: '0', repealed: '9', inForce: '0', says: [], why: 'only repealed' },
    {
      issued: '9',
      repealed: '0',
      inForce: '0',
      says: [`T2-01 ${place}`],
      why: 'none of those issued in force',
    },
  ])('制发 $issued 废止 $repealed 有效 $inForce: $why', ({ issued, repealed, inForce, says }) => {
    expect(saidOfStock(row, issued, repealed, inForce)).toEqual(says);
  });

  it.each([
    [null, '0', '0'],
    ['9', null, '0'],
    ['9', '0', null],
    ['9', '-', '0'],
  ])('is undecided with 制发 %s 废止 %s 有效 %s', (issued, repealed, inForce) => {
    expect(saidOfStock(row, issued, repealed, inForce)).toEqual([]);
  });
});

describe('the words', () => {
  it('of T2-01 show the arithmetic', () => {
    const [finding] = findingsOf(format202130, stock('normativeDocument', '5', '1', '3'), 'T2-01');
    expect(finding).toMatchObject({
      severity: 'error',
      part: 'proactive',
      message:
        '表二“行政规范性文件”：现行有效件数 3 − 本年制发件数 5 + 本年废止件数 1 = -1，倒推出的年初件数小于 0，相差 1。核对这三个数。',
      cells: ['inForce', 'issued', 'repealed'].map((column) => `proactive.normativeDocument.${column}`),
      ledger: { left: { sum: '4' }, right: { sum: '5' }, difference: '1' },
    });
  });

  it('of T2-02 show both figures and what would explain them', () => {
    const [finding] = findingsOf(format202130, stock('governmentRule', '5', '2', '4'), 'T2-02');
    expect(finding).toMatchObject({
      severity: 'doubt',
      part: 'proactive',
      message:
        '表二“规章”：现行有效件数 4 少于本年制发件数 5，相差 1（本年废止件数 2）。核对是否有当年制发当年废止的，有的说明原因。',
      ledger: { left: { sum: '4' }, right: { sum: '5' }, difference: '1' },
    });
  });
});

it('the format of 2019 has no stock to check', () => {
  const report = withCells(zeroReport(format201960), { 'proactive.governmentRule.produced': '9' });
  expect(spoken(format201960, report)).toEqual([]);
});

function saidOfStock(...figures: Parameters<typeof stock>): string[] {
  return spoken(format202130, stock(...figures)).filter((one) => /^T2-0[12] /.test(one));
}

function stock(row: string, issued: string | null, repealed: string | null, inForce: string | null) {
  return withCells(zeroReport(format202130), {
    [`proactive.${row}.issued`]: issued,
    [`proactive.${row}.repealed`]: repealed,
    [`proactive.${row}.inForce`]: inForce,
  });
}
