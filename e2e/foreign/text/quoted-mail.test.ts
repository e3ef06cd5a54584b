import { describe, expect, it } from 'vitest';
import { foreignText, textLayouts } from '../text-layouts';
import { freeRows } from './row-breaks';

const layout = textLayouts.find(({ name }) => name === 'quotedMail')!;
const printed = Array.from({ length: 40 }, (_, seed) => foreignText(layout, seed));

describe('printQuotedMail', () => {
  it('keeps label and figures of each row together once marks and line feeds are gone', () => {
    for (const { report, text } of printed) {
      const whole = bare(text);
      for (const { label, cells } of [
        ...report.proactive.flatMap(({ rows }) => rows),
        ...report.requests.rows,
      ]) {
        const row = bare(label + cells.map((cell) => cell.printed).join(''));
        expect([report.seed, row, whole.includes(row)]).toEqual([report.seed, row, true]);
      }
    }
  });

  it('breaks many rows, and none that is blank in places, that no form has, or that stands beside such a one', () => {
    let broken = 0;
    for (const { report, text } of printed) {
      const { rows } = report.requests;
      const free = freeRows(rows);
      const table = text.slice(text.indexOf(report.headings[2]!), text.indexOf(report.headings[3]!));
      const lines = table.split('\n').map(bare);
      rows.forEach(({ label, cells }, index) => {
        const row = bare(label + cells.map((cell) => cell.printed).join(''));
        const stands = lines.some((line) => line.endsWith(row));
        if (!stands) broken += 1;
        expect([report.seed, row, stands || free[index]]).toEqual([report.seed, row, true]);
      });
    }
    expect(broken).toBeGreaterThan(50);
  });

  it('marks every line of the report, or the first of each paragraph and row alone', () => {
    const shares = printed.map(({ report, text }) => {
      const body = text.slice(text.indexOf(report.headings[0]!)).trimEnd().split('\n').slice(1);
      return body.filter((line) => line.startsWith('>')).length / body.length;
    });
    expect(shares.filter((share) => share === 1).length).toBeGreaterThan(5);
    expect(shares.filter((share) => share < 1 && share > 0.3).length).toBeGreaterThan(5);
  });

  it('names no day but that of the report', () => {
    for (const { report, text } of printed) {
      const head = text.slice(0, text.indexOf('\n>'));
      expect([report.seed, head.match(/\d+月|\d+日|\d-\d/)]).toEqual([report.seed, null]);
      expect(head).toContain(report.agency);
    }
  });
});

function bare(text: string): string {
  return text.replaceAll(/^>+|\s/gm, '');
}
