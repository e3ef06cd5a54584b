import { describe, expect, it } from 'vitest';
import type { ForeignRow } from '../foreign-report';
import { foreignText, textLayouts } from '../text-layouts';

const layout = textLayouts.find(({ name }) => name === 'columnByColumn')!;
const printed = Array.from({ length: 40 }, (_, seed) => foreignText(layout, seed));

describe('printColumnByColumn', () => {
  it('prints the columns of 表三 in their order, a line for each row, blank or not', () => {
    for (const { report, text } of printed) {
      let from = text.indexOf(report.headings[2]!);
      for (const column of columnsOf(report.requests.rows)) {
        const start = text.indexOf(`\n${column.join('\n')}\n`, from);
        expect([report.seed, column, start > from]).toEqual([report.seed, column, true]);
        from = start + column.join('\n').length;
      }
    }
  });

  it('prints the figures of each article of 表二 below the head of their column', () => {
    for (const { report, text } of printed)
      for (const { heads, rows } of report.proactive)
        columnsOf(rows).forEach((column, index) => {
          const lines = `\n${[heads[index + 1]!, ...column].join('\n')}\n`;
          expect([report.seed, lines, text.replaceAll(' ', '').includes(lines)]).toEqual([
            report.seed,
            lines,
            true,
          ]);
        });
  });

  it('prints the fifteen figures of 表四 below their names, or four places for each of its columns', () => {
    let sheets = 0;
    for (const { report, text } of printed) {
      const cells = report.review.rows.flatMap((row) => row.cells.map((cell) => cell.printed));
      if (cells.includes('无')) continue;
      const table = sectionOf(text, report.headings[3]!, report.headings[4]!);
      const places = table.split('\n');
      const isSheet = places.length === 4 * cells.length;
      if (isSheet) sheets += 1;
      const heads = [...report.review.head].sort((one, other) => one[4] - other[4]).map(([name]) => name);
      const words = places.filter((place, index) => index % 4 < 3 && place !== '');
      if (isSheet) expect(words.map((word) => word.replaceAll(' ', ''))).toEqual(heads);
      const figures = isSheet
        ? cells.map((_, column) => places[4 * column + 3])
        : table.split(/(?:\p{Script=Han}+\n)+/u).map((part) => part.replace(/\n$/, ''));
      expect([report.seed, figures.slice(isSheet ? 0 : 1)]).toEqual([report.seed, cells]);
    }
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThan(printed.length - 2);
  });
});

function columnsOf(rows: readonly ForeignRow[]): readonly (readonly string[])[] {
  return rows[0]!.cells.map((_, column) => rows.map(({ cells }) => cells[column]!.printed));
}

/** The lines between two headings, the turn of a page before the second apart. */
function sectionOf(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length + 1;
  const section = text.slice(start, text.indexOf(`\n${to}\n`, start));
  return section.replace(/\n(?:— \d+ —|第\d+页)(?:\n\f|\n\n)?$/, '');
}
