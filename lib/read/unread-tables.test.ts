import { expect, it } from 'vitest';
import { formats } from '@/templates/index';
import { foreignReport } from './foreign-report';
import { table } from './outline/test-print';

it('names the figures of a table that stand in no row, without a place in the report', () => {
  const single = ['行政许可', '行政处罚', '行政强制', '行政事业性收费'].map((label) => [label, '2', '', '']);
  const printed = table([
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '31', '8', '207'],
    ['', '30', '40', ''],
    ['行政规范性文件', '12', '5', '66'],
    ...single,
  ]);
  const read = foreignReport(formats, [
    { kind: 'line', text: '柳荫市档案局2024年政府信息公开工作年度报告' },
    { kind: 'line', text: '一、总体情况' },
    { kind: 'line', text: '2024年，我局主动公开政府信息35条。' },
    { kind: 'line', text: '二、主动公开政府信息情况' },
    printed,
  ]);
  const said = read.ok ? read.unread.filter(({ part }) => part === 'proactive') : [];
  expect(said.map(({ why }) => why)).toEqual(['表二中有数不知属于哪一行，没有读入：30、40。对照原件核对。']);
});
