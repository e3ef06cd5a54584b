import { describe, expect, it } from 'vitest';
import type { ForeignReport } from '../foreign-report';
import { foreignText, textLayouts } from '../text-layouts';

const layout = textLayouts.find(({ name }) => name === 'splitSheet')!;
const printed = Array.from({ length: 60 }, (_, seed) => foreignText(layout, seed));

describe('printSplitSheet', () => {
  it('prints the rows of 表三 in the same order on each of its pages, so that they join again', () => {
    const whole = printed.filter(({ report }) => rowsOf(report).every((row) => !row.includes('')));
    expect(whole.length).toBeGreaterThan(10);
    for (const { report, text } of whole) {
      const pages = pagesOf(text, report, 2);
      expect(pages.length).toBeGreaterThan(1);
      const joined = rowsOf(report).map((_, row) => pages.flatMap((page) => page.figures[row] ?? []));
      expect([report.seed, joined]).toEqual([report.seed, rowsOf(report)]);
    }
  });

  it('loses no figure of a report with blanks', () => {
    for (const { report, text } of printed) {
      const found = pagesOf(text, report, 2).flatMap(({ figures }) => figures.flat());
      const cells = rowsOf(report)
        .flat()
        .filter((cell) => cell !== '');
      expect([report.seed, found.sort()]).toEqual([report.seed, cells.sort()]);
    }
  });

  it('prints the figures of 表四 in their order over two or three pages', () => {
    for (const { report, text } of printed) {
      const pages = pagesOf(text, report, 3);
      const cells = report.review.rows.flatMap((row) => row.cells.map((cell) => cell.printed));
      expect(pages.length).toBeGreaterThan(1);
      expect([report.seed, pages.flatMap(({ figures }) => figures.flat())]).toEqual([
        report.seed,
        cells.filter((cell) => cell !== ''),
      ]);
    }
  });

  it('prints the labels again wherever a row has no figure on a further page', () => {
    let withoutLabels = 0;
    for (const { report, text } of printed) {
      for (const { lines, figures } of pagesOf(text, report, 2).slice(1)) {
        if (lines.some((line) => /结 ?转/.test(line))) continue;
        withoutLabels += 1;
        expect([report.seed, figures.length]).toEqual([report.seed, report.requests.rows.length]);
      }
    }
    expect(withoutLabels).toBeGreaterThan(2);
  });
});

function rowsOf({ requests }: ForeignReport): readonly (readonly string[])[] {
  return requests.rows.map(({ cells }) => cells.map(({ printed }) => printed));
}

interface Page {
  readonly lines: readonly string[];
  /** The figures of each line that has any; cells stand two blanks apart. */
  readonly figures: readonly (readonly string[])[];
}

function pagesOf(text: string, report: ForeignReport, part: number): readonly Page[] {
  const heading = report.headings[part]!;
  const start = text.indexOf(`\n${heading}\n`) + heading.length + 2;
  const section = text.slice(start, text.indexOf(`\n${report.headings[part + 1]!}\n`, start));
  const known = new Set([
    ...rowsOf(report).flat(),
    ...report.review.rows.flatMap(({ cells }) => cells.map((cell) => cell.printed)),
  ]);
  return section
    .replace(/\n(?:— \d+ —|第\d+页)\s*$/, '')
    .split(/^(?:— \d+ —|第\d+页)$/m)
    .map((page) => {
      const lines = page.split('\n');
      const figures = lines.map((line) =>
        line
          .trim()
          .split(/ {2,}/)
          .filter((word) => word !== '' && known.has(word)),
      );
      return { lines, figures: figures.filter((words) => words.length > 0) };
    });
}
