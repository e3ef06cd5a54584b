import { describe, expect, it } from 'vitest';
import { foreignText, textLayouts } from '../text-layouts';
import { sliceColumns } from './slice-columns';
import { widthOf } from './wrap-text';

const layout = textLayouts.find(({ name }) => name === 'dashedColumns')!;
const printed = Array.from({ length: 30 }, (_, seed) => foreignText(layout, seed));

describe('printDashedColumns', () => {
  it('keeps each figure of 表三, and each blank, under the dashes of its column', () => {
    for (const { report, text } of printed) {
      const records = recordsOf(text, report.headings[2]!, report.headings[3]!);
      const labels = report.requests.rows.map(({ label }) => bare(label));
      const rows = records.filter((fields) =>
        labels.includes(fields.slice(0, 3).filter(Boolean).at(-1) ?? ''),
      );
      expect([report.seed, rows.map((fields) => fields.slice(3))]).toEqual([
        report.seed,
        report.requests.rows.map(({ cells }) => cells.map(({ printed }) => bare(printed))),
      ]);
    }
  });

  it('keeps the figures of 表四 in fifteen columns', () => {
    for (const { report, text } of printed) {
      const records = recordsOf(text, report.headings[3]!, report.headings[4]!);
      const cells = report.review.rows.flatMap((row) => row.cells.map((cell) => bare(cell.printed)));
      if (cells.some((cell) => cell !== ''))
        expect([report.seed, records.at(-1)]).toEqual([report.seed, cells]);
    }
  });

  it('announces the second part of a table cut in two', () => {
    const cut = printed.filter(({ text }) => /^ *(?:续表|（续表）|续上表)$/m.test(text));
    expect(cut.length).toBeGreaterThan(5);
    expect(cut.length).toBeLessThan(printed.length);
  });
});

/** The rows of the tables between two headings, each read by its own dashes; the lines of a cell are joined. */
function recordsOf(text: string, from: string, to: string): readonly (readonly string[])[] {
  const start = text.indexOf(`\n${from}\n`);
  const section = text.slice(start, text.indexOf(`\n${to}\n`, start) + 1);
  return section.split(/^ *(?:续表|（续表）|续上表)$/m).flatMap((table) => {
    const rule = /^ *(?:-+|=+)(?: +(?:-+|=+))+$/m.exec(table)![0];
    const starts = [...rule.matchAll(/[-=]+/g)].map(({ index }) => index);
    const records = table.split(/\n(?:\s*\n| *[-=][-= ]*\n)+/).filter((record) => record.trim() !== '');
    return records.map((record) =>
      starts.map((at, column) =>
        record
          .split('\n')
          .filter((line) => widthOf(line) > at)
          .map((line) => bare(sliceColumns(line, at, starts[column + 1])))
          .join(''),
      ),
    );
  });
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
