import { expect, it } from 'vitest';
import { compareYears } from '@/lib/comparison/compare-years';
import { blankReport } from '@/lib/report/blank';
import { evaluate } from '@/lib/report/evaluate';
import { format202130 } from '@/templates/2021-30';
import { columnsOf, groupsAcross, groupsDown, type LineGroup } from './line-groups';

const blank = blankReport(format202130, 2024, { name: '云江市档案局', kind: 'department' });
const year = { template: format202130, sheet: evaluate(format202130, blank) };
const [proactive, requests] = compareYears(year, year);
if (!proactive || !requests) throw new Error('no tables');

it('puts the total before the columns that it adds up', () => {
  expect(
    columnsOf(requests)
      .map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(['总计', '自然人', '商业企业']);
  expect(columnsOf(requests).every(({ figures }) => figures.length === 25)).toBe(true);
});

it('opens a group once, and none again for what follows its inner ones', () => {
  const [total] = columnsOf(requests);
  expect(outline(groupsDown(total?.figures ?? []))).toEqual([
    '- 2',
    '0 三、本年度办理结果 2',
    '1 （三）不予公开 8',
    '1 （四）无法提供 3',
    '1 （五）不予处理 5',
    '1 （六）其他处理 3',
    '- 1',
    '- 1',
  ]);
});

it('names a row over its columns, and a row of one column on one line', () => {
  const groups = groupsAcross(proactive.figures);
  expect(outline(groups)).toEqual(['0 规章 3', '0 行政规范性文件 3', '- 1', '- 1', '- 1', '- 1']);
  expect(groups[2]?.lines.map(({ label }) => label)).toEqual(['行政许可 本年处理决定数量']);
});

function outline(groups: readonly LineGroup[]): string[] {
  return groups.map(({ head, lines }) => `${head ? `${head.depth} ${head.label}` : '-'} ${lines.length}`);
}
