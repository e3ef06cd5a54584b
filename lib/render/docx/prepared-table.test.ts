import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { buildDocument } from '@/lib/document/build-document';
import { blankReport } from '@/lib/report/blank';
import { format202130 } from '@/templates/2021-30';

const blank = buildDocument(
  format202130,
  blankReport(format202130, 2025, { name: '云江市水务局', kind: 'department' }),
  { draft: false },
);

/** The same document with these texts in the figures of its last table, the rest 未填. */
function withFigures(texts: readonly string[]) {
  const last = blank.blocks.filter((block) => block.kind === 'table').at(-1)!;
  const figures = last.cells.filter(({ address }) => address !== undefined);
  const textOf = new Map(texts.map((text, index) => [figures[index]?.address, text]));
  const cells = last.cells.map((cell) => ({ ...cell, text: textOf.get(cell.address) ?? cell.text }));
  return { ...blank, blocks: blank.blocks.map((block) => (block === last ? { ...last, cells } : block)) };
}

const documents = [
  ['1', '2', '3'],
  ['3', '', '41'],
  ['7', '8', '9'],
  ['0（“无”…）', '<&>', '\u0001'],
  ['123456789', '2', '3'],
].map(withFigures);

describe('a prepared table', () => {
  it('prints each report as if it were the first one', async () => {
    const { renderDocx } = await import('./render-docx');
    const inTurn: string[] = [];
    for (const document of documents) inTurn.push(mainPart(await renderDocx(document)));

    const alone: string[] = [];
    for (const document of documents) {
      vi.resetModules();
      const fresh = await import('./render-docx');
      alone.push(mainPart(await fresh.renderDocx(document)));
    }
    expect(inTurn).toEqual(alone);
    expect(new Set(inTurn).size).toBe(documents.length);
    expect(inTurn.join('')).not.toMatch(/\p{Co}/u);
  });

  it('has no run in a cell that is not filled in, after a report that filled it as well', async () => {
    const { renderDocx } = await import('./render-docx');
    const runs = async (texts: readonly string[]) =>
      mainPart(await renderDocx(withFigures(texts))).split('<w:r>').length;
    const filled = await runs(['5', '6']);
    expect(await runs(['5', ''])).toBe(filled - 1);
  });

  it('gives the hint for Chinese marks to the figure that has them, and to no other', async () => {
    const { renderDocx } = await import('./render-docx');
    const hinted = async (text: string) =>
      mainPart(await renderDocx(withFigures([text]))).includes(
        `w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">${text}<`,
      );
    expect(await hinted('0')).toBe(false);
    expect(await hinted('0（…）')).toBe(true);
    expect(await hinted('1')).toBe(false);
  });
});

function mainPart(docx: Uint8Array): string {
  return strFromU8(unzipSync(docx)['word/document.xml']!);
}
