import { describe, expect, it } from 'vitest';
import type { ForeignRow } from '../foreign-report';
import { foreignText, textLayouts } from '../text-layouts';
import { breakNamed } from './break-named';

const layout = textLayouts.find(({ name }) => name === 'namedFigures')!;
const kinds = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const names = ['自然人', ...kinds, '总计'];

describe('printNamedFigures', () => {
  it('puts each figure of 表三 behind the name of its column, and none behind the name of a blank', () => {
    for (const seed of Array.from({ length: 20 }, (_, index) => index)) {
      const { report, text } = foreignText(layout, seed);
      // A row that begins with a number must not lengthen the figure before it.
      const rows = text.replaceAll(/\n(?=\s*\d[.、．])/g, '|');
      const whole = bare(rows.slice(rows.indexOf(report.headings[2]!), rows.indexOf(report.headings[3]!)));
      let from = 0;
      for (const { label, cells } of report.requests.rows) {
        const start = whole.indexOf(`${bare(label)}：`, from);
        expect([seed, label, start >= 0]).toEqual([seed, label, true]);
        from = start + bare(label).length + 1;
        expect([seed, label, whole.slice(from).search(toldOf(cells))]).toEqual([seed, label, 0]);
      }
    }
  });
});

describe('breakNamed', () => {
  it('parts names and never a figure from the sign before it', () => {
    expect(breakNamed('规章：本年制发件数：1,234；总计 56', 6)).toEqual([
      '规章：本年制',
      '发件',
      '数：1,234；',
      '总计 56',
    ]);
    expect(breakNamed('自然人 ２３，总计 无', 3)).toEqual(['自然', '人 ２３，', '总', '计 无']);
  });

  it('keeps every character but the blanks at the ends of lines', () => {
    const told = '1.属 于 国 家 秘 密：自然人 0（含下属单位3项），商业企业 -，总计 2908.85万元。';
    for (const width of [5, 9, 14, 30]) expect(bare(breakNamed(told, width).join(''))).toBe(bare(told));
  });
});

function toldOf(cells: ForeignRow['cells']): RegExp {
  const told = cells.map(({ printed }, index) => {
    const name = names[index]!;
    const figure = bare(printed).replaceAll(/[+.()/]/g, '\\$&');
    const before = index === 1 ? '(?:法人或其他组织（)?' : '';
    const isLast = index === cells.length - 1;
    const end = isLast ? '(?![\\d０-９])' : '(?![\\d０-９])）?[，、；]?';
    return figure === '' ? `${before}(?:${name}[：:]?${end})?` : `${before}${name}[：:]?${figure}${end}`;
  });
  return new RegExp(cells.every(({ printed }) => printed === '') ? '' : told.join(''));
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
