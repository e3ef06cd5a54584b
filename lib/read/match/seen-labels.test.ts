import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30/index';
import { table } from '../outline/test-print';
import { matchTemplate } from './match-template';

const printed = (heads: readonly string[]) => {
  const rows = [
    ['信息内容', ...heads],
    ['规章', '1', '2', '3'],
    ['行政规范性文件', '4', '5', '6'],
  ];
  const { tables } = matchTemplate(format202130, [table(rows)], new Map([['proactive', { from: 0, to: 1 }]]));
  return [...tables.values()].flatMap(({ labels }) => labels.map(({ text }) => text));
};

describe('a label as it is printed', () => {
  it('goes on to the end of its cell', () => {
    expect(printed(['本年新制发数量', '本年新废止数量', '现行有效数量'])).toEqual(
      expect.arrayContaining(['本年新制发数量', '本年新废止数量', '现行有效数量']),
    );
  });

  it('ends before other words in its cell', () => {
    const heads = ['本年制发件数', '本年废止件数', '现行有效件数，由法规科填报'];
    expect(printed(heads)).toContain('现行有效件数');
  });
});
