import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { readTitle } from './read-title';

describe.each([format201960, format202130])('the title of $id', (template) => {
  const words = '政府信息公开工作年度报告';

  it.each([
    ['in one line', [`某市某局2021年${words}`], 1],
    ['broken by hand', ['某市', '某局', '2021年政府信息公开', '工作年度报告', '本报告'], 4],
    ['with white space between its pieces', [` 某市某局 \u3000 2021 年${words}  `], 1],
  ])('is read %s', (_, lines, count) => {
    expect(readTitle(template, lines)).toEqual({ agency: '某市某局', year: 2021, lines: count });
  });

  it('has the last year before its words', () => {
    expect(readTitle(template, [`第2018中学2021年${words}`])).toMatchObject({
      agency: '第2018中学',
      year: 2021,
    });
  });

  it('is not found in lines of spaces, however long', () => {
    const spaces = `${' '.repeat(19_000)}2021年${words}另`;
    expect(
      readTitle(
        template,
        Array.from({ length: 12 }, () => spaces),
      ),
    ).toBeUndefined();
  });
});
