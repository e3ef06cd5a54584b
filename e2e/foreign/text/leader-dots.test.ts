import { describe, expect, it } from 'vitest';
import type { ForeignRow } from '../foreign-report';
import { foreignText, textLayouts } from '../text-layouts';

const layout = textLayouts.find(({ name }) => name === 'leaderDots')!;
const printed = Array.from({ length: 30 }, (_, seed) => foreignText(layout, seed));

describe('printLeaderDots', () => {
  it('gives each place a line with dots: its name before them, its figure or nothing behind', () => {
    for (const { report, text } of printed) {
      const { head, rows } = report.requests;
      const [, , person = '', , total = '', ...kinds] = head.map(([name]) => name);
      const expected = [
        ...report.proactive.flatMap(({ heads, rows }) =>
          rows.flatMap((row) => pairsOf(row, heads.length > 2 ? heads.slice(1) : [row.label])),
        ),
        ...rows.flatMap((row) => pairsOf(row, [person, ...kinds, total])),
        ...report.review.rows.flatMap((row) =>
          pairsOf(
            row,
            report.review.head.slice(2, 7).map(([name]) => name),
          ),
        ),
      ];
      expect([report.seed, dottedLines(text)]).toEqual([report.seed, expected]);
    }
  });

  it('ends the figures of a report at one margin', () => {
    const { text } = foreignText(layout, 2);
    const ends = text.split('\n').filter((line) => /\.{4,}\d+$/.test(line));
    expect(ends.length).toBeGreaterThan(50);
    expect(new Set(ends.map((line) => [...line.replaceAll(/\P{ASCII}/gu, '..')].length)).size).toBe(1);
  });
});

function pairsOf({ cells }: ForeignRow, names: readonly string[]): readonly string[] {
  return cells.map(({ printed }, index) => `${names[index]}|${printed}`);
}

function dottedLines(text: string): readonly string[] {
  return [...text.matchAll(/^\s*(.*?) ?(?:\.{4,}|…{4,}|·{4,}|(?:\. ?){4,}) ?(\S*)$/gm)].map(
    ([, name, figure]) => `${name}|${figure}`,
  );
}
