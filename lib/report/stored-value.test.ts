import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from './blank';
import { evaluate } from './evaluate';
import { parseReport } from './parse-report';
import { figurePath, readPath, writePath } from './path';
import { figureMark, plainText, rebind } from './prose-source';
import type { Report } from './report';
import { richTextOf, sourceOfRichText } from './rich-text';
import { readStored, settleTexts, typedOver, withTrueBindings, writeStored } from './stored-value';

const CELL = 'requests.granted.naturalPerson';
const OTHER = 'requests.grantedInPart.naturalPerson';
const PLATFORM = 'text.overview.platform';
const OPENING = 'text.opening';
const blank = filled(blankReport(format202130, 2024, { name: '云江市档案局', kind: 'department' }), {
  [CELL]: '7',
});
const sheet = evaluate(format202130, blank);
const words = `收到${figureMark(CELL)}件，占${figureMark(`percent(${CELL}, ${OTHER}, 1)`)}。`;

/** Sources of any shape: words, line ends and figures. */
const sources = fc
  .array(
    fc.oneof(
      fc.string().map((text) => text.replace(/[\uFDD0\uFDD1\n]/g, '')),
      fc.constantFrom('（一）', '1.', '\n', '件。', '7'),
      fc.constantFrom(CELL, OTHER, `sum(${CELL}, ${OTHER})`).map(figureMark),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('a text with bound figures', () => {
  it('says what the tables say, and follows them', () => {
    const written = settled(writeStored(blank, PLATFORM, words));
    expect(readPath(written, PLATFORM)).toBe('收到7件，占【未填】。');
    const changed = settled(filled(written, { [CELL]: '3', [OTHER]: '6' }));
    expect(readPath(changed, PLATFORM)).toBe('收到3件，占50.0%。');
    expect(readStored(changed, PLATFORM)).toBe(words);
  });

  it('is stored as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(sources, fc.constantFrom(PLATFORM, OPENING), (source, path) => {
        const report = settled(writeStored(blank, path, source));
        expect(readStored(report, path)).toBe(source);
        expect(readPath(report, path)).toBe(plainText(source, sheet));
      }),
    );
  });

  it('is the same after a report file was written and read', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const clean = source.replace(/[^\n\uFDD0\uFDD1 -~件。（一）]/gu, '');
        const report = settled(writeStored(blank, PLATFORM, clean));
        const parsed = parseReport([format202130], JSON.parse(JSON.stringify(report)));
        expect(parsed).toMatchObject({ ok: true, unbound: [] });
        if (parsed.ok) expect(readStored(parsed.report, PLATFORM)).toBe(clean);
      }),
    );
  });

  it('becomes plain when a text without figures is written', () => {
    const report = writeStored(settled(writeStored(blank, PLATFORM, words)), PLATFORM, '收到7件。');
    expect(report.richText).toBeUndefined();
    expect(readPath(report, PLATFORM)).toBe('收到7件。');
  });

  it('loses a figure of a cell that the format does not have', () => {
    const report = settled(writeStored(blank, PLATFORM, `共${figureMark('requests.unheardOf.total')}件`));
    expect(readPath(report, PLATFORM)).toBe('共件');
    expect(report.richText).toBeUndefined();
  });
});

describe('rich text', () => {
  it('has headings by their shape', () => {
    const rich = richTextOf(`（一）平台\n1.网站\n（1）专栏\n办结${figureMark(CELL)}件。`);
    expect(rich.content.map((line) => (line.type === 'heading' ? line.attrs.level : 0))).toEqual([
      2, 3, 4, 0,
    ]);
    expect(rich.content[3]?.content).toEqual([
      { type: 'text', text: '办结' },
      { type: 'figure', attrs: { expr: CELL } },
      { type: 'text', text: '件。' },
    ]);
  });

  it('leads back to its source', () => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(sourceOfRichText(richTextOf(source))).toBe(source);
      }),
    );
  });
});

describe('a report from outside', () => {
  const bound = settled(writeStored(blank, PLATFORM, words));

  it('keeps its bindings where they say what the text says', () => {
    expect(withTrueBindings(format202130, bound)).toEqual({ report: bound, unbound: [] });
  });

  it.each<[string, Report]>([
    ['the text was changed', writePath(bound, PLATFORM, '收到8件。')],
    ['a figure was changed', filled(bound, { [CELL]: '8' })],
  ])('keeps the text and drops the binding where %s, and says so', (_, report) => {
    const parsed = parseReport([format202130], report);
    if (!parsed.ok) throw new Error(parsed.why);
    expect(parsed.unbound).toEqual([PLATFORM]);
    expect(parsed.report.richText).toBeUndefined();
    expect(readPath(parsed.report, PLATFORM)).toBe(readPath(report, PLATFORM));
  });

  it.each<[string, unknown]>([
    ['a text', '收到7件'],
    ['a list', []],
    ['an unknown node', { platform: { type: 'doc', content: [{ type: 'image' }] } }],
    ['an unknown expression', { platform: richWith('drop table') }],
    ['a place that is none', { nowhere: richWith(CELL) }],
  ])('is accepted with %s for a rich text, and keeps its text', (_, value) => {
    const report = { ...writePath(blank, PLATFORM, '收到7件'), richText: { overview: value } };
    const parsed = parseReport([format202130], report);
    expect(parsed.ok && parsed.report.richText).toBeUndefined();
    expect(parsed.ok && readPath(parsed.report, PLATFORM)).toBe('收到7件');
    expect(parseReport([format202130], { ...report, richText: value }).ok).toBe(true);
  });

  it('cannot bring marks in a plain text', () => {
    const parsed = parseReport([format202130], writePath(blank, PLATFORM, `收到${figureMark(CELL)}件`));
    expect(parsed.ok && readStored(parsed.report, PLATFORM)).toBe(`收到${CELL}件`);
  });
});

describe('a plain text typed over a bound one', () => {
  it.each([
    ['behind a figure', '收到7件，已办结，占【未填】。', words.replace('件，', '件，已办结，')],
    ['before a figure', '本年收到7件，占【未填】。', `本年${words}`],
    ['in place of a figure', '收到8件，占【未填】。', words.replace(figureMark(CELL), '8')],
    ['over everything', '没有。', '没有。'],
  ])('%s changes no other figure', (_, typed, source) => {
    const report = settled(writeStored(blank, PLATFORM, words));
    expect(typedOver(report, sheet, PLATFORM, typed)).toBe(source);
  });

  it('always reads as it was typed', () => {
    fc.assert(
      fc.property(sources, fc.string(), fc.nat(), fc.nat(), (source, typed, at, length) => {
        const before = plainText(source, sheet);
        const start = at % (before.length + 1);
        const after = before.slice(0, start) + typed + before.slice(start + (length % 5));
        expect(plainText(rebind(source, after, sheet), sheet)).toBe(after.replace(/[\uFDD0\uFDD1]/g, ''));
      }),
    );
  });
});

function richWith(expr: string) {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'figure', attrs: { expr } }] }] };
}

function settled(report: Report): Report {
  return settleTexts(format202130, report);
}

function filled(report: Report, figures: Record<string, string>): Report {
  return Object.entries(figures).reduce(
    (next, [address, text]) => writePath(next, figurePath(address), text),
    report,
  );
}
