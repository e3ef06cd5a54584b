import { describe, expect, it } from 'vitest';
import { breakUps } from './break-ups';
import type { ForeignReport, ForeignRow } from './foreign-report';
import { foreignText, textLayouts } from './text-layouts';
import { cutWord, spaceOut, widthOf, wrapText } from './text/wrap-text';

const seeds = Array.from({ length: 25 }, (_, seed) => seed);
const printed = textLayouts.flatMap((layout) =>
  seeds.map((seed) => ({ layout, ...foreignText(layout, seed) })),
);

interface Joint {
  /** What stands between two figures of one row. */
  readonly between: string;
  /** Whether an empty place is kept for a blank. */
  readonly keepsBlanks: boolean;
  /** What may stand beside a row of figures, white space apart. */
  readonly edge?: string;
  /** Whether a line may end inside a note. */
  readonly wrapsNotes?: boolean;
}

const joints: Readonly<Record<string, Joint>> = {
  pdfToText: { between: ' ', keepsBlanks: false },
  pdfLayout: { between: ' +', keepsBlanks: false },
  markdownBars: { between: ' \\| ', keepsBlanks: true, edge: '|' },
  cellsByTab: { between: '\\t', keepsBlanks: true },
  cellPerLine: { between: '\\n+', keepsBlanks: false },
  viewerCopy: { between: ' ', keepsBlanks: false },
  portalCopy: { between: '[^\\S\\t]*\\t[^\\S\\t]*', keepsBlanks: true },
  ruledBars: { between: ' *[|│] *', keepsBlanks: true, edge: '|│' },
  commaFields: { between: '"?[,;]"?', keepsBlanks: true, edge: ',;"' },
  namedFigures: {
    between: '(?:[，、；：:。\\s（）•*-]|\\p{Script=Han})+?',
    keepsBlanks: false,
    edge: '：:，、；。）',
    wrapsNotes: true,
  },
  dashedColumns: { between: ' +', keepsBlanks: false },
  quotedMail: { between: '(?:[ \\u3000\\u00a0]|\\n>*)+', keepsBlanks: false, edge: '>' },
  leaderDots: {
    between: '(?:[\\s….·]|\\p{Script=Han})+?',
    keepsBlanks: false,
    edge: '….·',
  },
};

/** A row of these stands in several places; their own tests prove each figure. */
const apart = ['columnByColumn', 'splitSheet'];

describe('the text layouts', () => {
  it.each(textLayouts)('$name prints the same text for the same seed', (layout) => {
    expect(foreignText(layout, 3)).toEqual(foreignText(layout, 3));
    expect(foreignText(layout, 3).text).not.toBe(foreignText(layout, 4).text);
  });

  it.each(textLayouts.filter(({ name }) => !apart.includes(name)))(
    '$name prints the figures of each row in their order, as often as the report has them',
    ({ name }) => {
      for (const { layout, report, text } of printed.filter(({ layout }) => layout.name === name)) {
        const rows = [...report.requests.rows.map(textsOf), report.review.rows.flatMap(textsOf)];
        for (const row of rows.filter((texts) => texts.some((one) => one !== ''))) {
          const same = rows.filter((other) => other.join('|') === row.join('|')).length;
          const found = text.match(patternOf(row, layout.name))?.length ?? 0;
          expect([report.seed, row, found >= same]).toEqual([report.seed, row, true]);
          if (row.join('').length > 30) expect([report.seed, row, found]).toEqual([report.seed, row, same]);
        }
      }
    },
  );

  it.each(textLayouts)('$name prints all labels, headings and prose', ({ name }) => {
    for (const { report, text } of printed.filter(({ layout }) => layout.name === name)) {
      const bare = withoutSpace(text.replaceAll(/^>+|^\s*(?:— \d+ —|第\d+页|\d{1,2})\s*$/gm, ''));
      const labels = report.proactive.flatMap(({ article, rows }) => [
        article,
        ...rows.map(({ label }) => label),
      ]);
      const words = [report.agency, ...report.headings, ...report.prose.aspects.platform.split('\n')];
      // A label may stand on both sides of its figures.
      const ends = labels.flatMap((label) => [label.slice(0, 2), label.slice(-2)]);
      const missing = [...words, ...ends].filter((word) => !bare.includes(withoutSpace(word)));
      expect([report.seed, missing]).toEqual([report.seed, []]);
    }
  });

  it('mix at least three break-ups in each report', () => {
    for (const { layout, report, text } of printed) {
      const found = breakUps.filter(({ occursIn }) => occursIn(text, report));
      expect([layout.name, report.seed, found.length >= 3]).toEqual([layout.name, report.seed, true]);
    }
  });

  it.each(breakUps)('show $name', ({ occursIn }) => {
    expect(printed.filter(({ report, text }) => occursIn(text, report)).length).toBeGreaterThan(2);
  });

  it('keep rows that nobody could tell apart for reports that declare them', () => {
    const gapped = printed.filter(
      ({ layout, report }) => layout.blanks === 'rowsOnly' && report.requests.rows.some(isGapped),
    );
    expect(gapped.length).toBeGreaterThan(0);
    for (const { report } of gapped)
      expect(report.undecidable).toEqual(
        expect.arrayContaining(
          report.requests.rows.filter(isGapped).flatMap(({ cells }) => cells.map(({ id }) => id)),
        ),
      );
  });
});

describe('wrapping', () => {
  it('keeps numbers whole and closing signs off the beginning of a line', () => {
    expect(wrapText('共收到来信12329件，均已办结。', 6)).toEqual(['共收到来信', '12329件，均', '已办结。']);
    expect(wrapText('一二三四，五', 4)).toEqual(['一二三四，', '五']);
  });

  it('cuts words as narrow cells do', () => {
    expect(cutWord('自然人', 1)).toEqual(['自', '然', '人']);
    expect(cutWord('三、本年度办理结果', 2)).toEqual(['三、本年', '度办', '理结', '果']);
    expect(cutWord('（三）不予公开', 3)).toEqual(['（三）', '不予公', '开']);
  });

  it('spreads Han characters and leaves numbering together', () => {
    expect(spaceOut('1.重复申请')).toBe('1.重 复 申 请');
    expect(widthOf('第5页“甲”')).toBe(11);
  });
});

function textsOf({ cells }: ForeignRow): readonly string[] {
  return cells.map(({ printed }) => printed);
}

function patternOf(row: readonly string[], name: string): RegExp {
  const { between, keepsBlanks, edge = '', wrapsNotes = false } = joints[name]!;
  const kept = row.filter((text) => keepsBlanks || text !== '');
  const figures = kept.map((text) => {
    const [, figure = '', note = ''] = /^(.*?)([（(].*)?$/.exec(text) ?? [];
    return escaped(figure) + (wrapsNotes ? [...note].map(escaped).join('\\s*') : escaped(note));
  });
  return new RegExp(`(?<![^\\s${edge}])${figures.join(between)}(?![^\\s${edge}])`, 'gu');
}

function escaped(text: string): string {
  return text.replaceAll(/[+.()/|]/g, '\\$&');
}

function isGapped({ cells }: ForeignReport['requests']['rows'][number]): boolean {
  return new Set(cells.map(({ printed }) => printed === '')).size === 2;
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s|<br\/?>/g, '');
}
