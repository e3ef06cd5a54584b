import { describe, expect, it } from 'vitest';
import { foreignText, textLayouts } from '../text-layouts';

const layout = textLayouts.find(({ name }) => name === 'commaFields')!;
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

describe('printCommaFields', () => {
  it('keeps each figure in the field of its column, blanks and commas included', () => {
    for (const seed of seeds) {
      const { report, text } = foreignText(layout, seed);
      const records = recordsOf(text.replace('\ufeff', ''));
      const first = records.findIndex(([label = '']) => bare(label).startsWith('一、本年新收'));
      const figures = records.slice(first, first + report.requests.rows.length);
      expect(figures.map((fields) => fields.slice(3, 10))).toEqual(
        report.requests.rows.map(({ cells }) => cells.map(({ printed }) => printed)),
      );
    }
  });

  it('keeps each label in one field', () => {
    const { report, text } = foreignText(layout, 2);
    const fields = new Set(recordsOf(text).flat().map(bare));
    const labels = report.requests.rows.flatMap(({ label, groups }) => [...groups, label]);
    expect(labels.filter((label) => !fields.has(bare(label)))).toEqual([]);
  });
});

/** Records of text separated by commas or semicolons, as RFC 4180 has them. */
function recordsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let fields: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",;\r\n]*))([,;]|\r?\n|$)/g,
  )) {
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',' || end === ';') continue;
    records.push(fields);
    fields = [];
  }
  return records;
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
