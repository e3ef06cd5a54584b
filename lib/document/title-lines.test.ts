import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { titleLines } from './title-lines';

const lines = (title: Parameters<typeof titleLines>[3]) =>
  titleLines(format202130, '云江市水务局', 2025, title);

describe('the title', () => {
  it.each([
    ['form', ['云江市水务局', '2025年政府信息公开工作年度报告']],
    ['afterYear', ['云江市水务局2025年', '政府信息公开工作年度报告']],
    ['both', ['云江市水务局', '2025年', '政府信息公开工作年度报告']],
    ['none', ['云江市水务局2025年政府信息公开工作年度报告']],
  ] as const)('is broken %s', (title, expected) => {
    expect(lines({ title, titleText: '' })).toEqual(expected);
  });

  it('follows a title broken by hand, with the year of the report', () => {
    const titleText = '云江市\n水务局2021年\n\n 政府信息公开工作年度报告 ';
    expect(lines({ title: 'form', titleText })).toEqual([
      '云江市',
      '水务局2025年',
      '政府信息公开工作年度报告',
    ]);
  });

  it.each(['云江市财政局\n2025年政府信息公开工作年度报告', '云江市水务局\n2025年工作年度报告', '2025年'])(
    'leaves aside a title by hand that says something else: %j',
    (titleText) => {
      expect(lines({ title: 'afterYear', titleText })).toEqual([
        '云江市水务局2025年',
        '政府信息公开工作年度报告',
      ]);
    },
  );

  it('has no empty line where the agency has no name', () => {
    expect(titleLines(format202130, ' ', 2025, { title: 'both', titleText: '' })).toEqual([
      '2025年',
      '政府信息公开工作年度报告',
    ]);
  });
});
