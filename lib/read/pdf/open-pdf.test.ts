import { describe, expect, it } from 'vitest';
import type { VisibleDocument } from '../visible-document';
import { openPdf } from './open-pdf';
import { ENCRYPTED, pdfBytes, stroke, words } from './test-pdf';

const blocksOf = async (commands: readonly string[], ...more: string[]): Promise<VisibleDocument> => {
  const opened = await openPdf(pdfBytes([commands.join('\n'), ...more]));
  if (!opened.ok) throw new Error(opened.why);
  return opened.document;
};
const whyNot = async (bytes: Uint8Array) => {
  const opened = await openPdf(bytes);
  return opened.ok ? '' : opened.why;
};

/** Two columns and two rows, the first row one cell; between 100 and 300 points, from 700 down to 660. */
const texts = [words(110, 685, 'head'), words(110, 665, '1'), words(210, 665, '2')];
const table = {
  rows: 2,
  columns: 2,
  cells: [
    { row: 0, column: 0, rowSpan: 1, columnSpan: 2, text: 'head' },
    { row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: '1' },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '2' },
  ],
};
const strokes = [
  ...[700, 680, 660].map((y) => stroke(100, y, 300, y)),
  ...[stroke(100, 660, 100, 700), stroke(200, 660, 200, 680), stroke(300, 660, 300, 700)],
];

describe('the tables of a PDF', () => {
  it.each([
    ['strokes', strokes],
    [
      'thin rectangles',
      [
        ...['100 700 200 0.5 re f', '100 680 200 0.5 re f', '100 660 200 0.5 re f'],
        ...['100 660 0.5 40 re f', '200 660 0.5 20 re f', '300 660 0.5 40 re f'],
      ],
    ],
    [
      'pieces of lines beside each other',
      [...strokes.slice(1), stroke(100, 700, 200, 700.4), stroke(201, 700.2, 300, 700)],
    ],
    ['the outlines of cells', ['100 680 200 20 re S', '100 660 100 20 re S', '200 660 100 20 re S']],
    ['lines under a transformation', ['q 2 0 0 2 0 0 cm', ...halved(), 'Q']],
  ])('are found where they are drawn as %s', async (_, rules) => {
    expect(await blocksOf([...rules, ...texts])).toEqual([{ kind: 'table', table, page: 1 }]);
  });

  it('keep the lines of a cell apart and their words in order', async () => {
    const cell = [words(110, 688, 'first'), words(150, 688, 'line'), words(110, 682, 'second')];
    const [block] = await blocksOf([...strokes, ...cell, ...texts.slice(1)]);
    expect(block?.kind === 'table' && block.table.cells[0]?.text).toBe('first   line\nsecond');
  });

  it('are found where their sides are open', async () => {
    const [block] = await blocksOf([...strokes.slice(0, 3), stroke(200, 660, 200, 700), ...texts]);
    expect(block?.kind === 'table' && block.table.cells.map(({ text }) => text)).toEqual([
      'head',
      '',
      '1',
      '2',
    ]);
  });

  it('get each word of one run of text into its own cell', async () => {
    const [block] = await blocksOf([...strokes, words(188, 665, '5   7')]);
    expect(block?.kind === 'table' && block.table.cells.map(({ text }) => text)).toEqual(['', '5', '7']);
  });

  it('are none where a frame stands around the page or a line under a word', async () => {
    const blocks = await blocksOf(['20 20 560 760 re S', stroke(100, 695, 200, 695), words(100, 700, 'a')]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['line']);
  });
});

describe('the lines of a PDF', () => {
  it('stand in order with their page, indents seen, and a space for every half character of a gap', async () => {
    const body = [700, 640].map((y) => words(100, y, 'body'));
    const blocks = await blocksOf(
      [...body, words(100, 620, 'body'), words(120, 670, 'indented'), words(180, 640, 'far')],
      words(100, 700, 'next'),
    );
    expect(blocks).toEqual([
      { kind: 'line', text: 'body', printed: true, page: 1 },
      { kind: 'line', text: '    indented', printed: true, indented: true, page: 1 },
      { kind: 'line', text: `body${' '.repeat(12)}far`, printed: true, page: 1 },
      { kind: 'line', text: 'body', printed: true, page: 1 },
      { kind: 'line', text: 'next', printed: true, page: 2 },
    ]);
  });

  it('are read once where letters are painted twice, and not where they stand askew', async () => {
    const askew = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT) Tj ET';
    const blocks = await blocksOf([words(100, 700, 'bold'), words(100.2, 700, 'bold'), askew]);
    expect(blocks.map((block) => block.kind === 'line' && block.text)).toEqual(['bold']);
  });
});

describe('a page of a PDF', () => {
  const picture = '/XObject << /I 1 0 R >>';
  it('without words is a picture, and an empty page nothing', async () => {
    const opened = await openPdf(pdfBytes(['10 10 500 700 re f', ''], { resources: picture }));
    expect(opened.ok && opened.document).toEqual([{ kind: 'image', page: 1 }]);
  });
});

describe('a PDF', () => {
  it.each([
    ['with a password', pdfBytes([''], { trailer: ENCRYPTED }), '密码'],
    ['of too many pages', pdfBytes(Array<string>(301).fill('')), '301 页'],
    ['that was cut off', pdfBytes(['']).subarray(0, 60), '不是完整的 PDF'],
    ['that is a name alone', new TextEncoder().encode('%PDF-1.7'), '不是完整的 PDF'],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await whyNot(bytes)).toContain(why);
  });
});

function halved(): string[] {
  return strokes.map((line) => line.replace(/\d+/g, (number) => String(Number(number) / 2)));
}
