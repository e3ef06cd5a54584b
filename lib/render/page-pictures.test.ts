import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument, TableBlock } from '@/lib/document/blocks';
import { approvedPictures, pictureCases, pictureDocument } from '@/scripts/pictures/approved-pictures';
import { differingPixels, PIXELS_ALLOWED } from '@/scripts/pictures/differing-pixels';
import { writePng, type GreyPicture } from '@/scripts/pictures/grey-picture';
import { pagePictures } from '@/scripts/pictures/page-pictures';

describe.each(pictureCases)('the pages of %s', { timeout: 30_000 }, (name) => {
  it('look as they were last accepted (npx tsx scripts/update-pictures.ts)', async () => {
    const seen = await pagePictures(pictureDocument(name));
    const changed = changedPages(await approvedPictures(name), seen);
    keepForTheEye(name, seen, changed);
    expect(changed).toEqual([]);
  });

  it.each<[string, (report: ReportDocument) => ReportDocument]>([
    ['two columns of 表三 whose rule moves by 1 mm', moveRule('requests', 1)],
    ['two columns of 表四 whose rule moves by 1 mm', moveRule('review', 1)],
    ['the last heading a line lower', lowerLastHeading],
  ])('show %s', async (_, change) => {
    const report = pictureDocument(name);
    const seen = await pagePictures(change(report));
    expect(changedPages(await approvedPictures(name), seen).length).toBeGreaterThan(0);
  });

  it('do not show which digits a figure has', async () => {
    const seen = await pagePictures(withTables(pictureDocument(name), otherDigits));
    expect(changedPages(await approvedPictures(name), seen)).toEqual([]);
  });
});

/** Pages that differ by more than is allowed, from 1. */
function changedPages(approved: readonly GreyPicture[], seen: readonly GreyPicture[]): number[] {
  const pages = Array.from({ length: Math.max(approved.length, seen.length) }, (_, i) => i + 1);
  return pages.filter((page) => {
    const [one, other] = [approved[page - 1], seen[page - 1]];
    return !one || !other || differingPixels(one, other) > PIXELS_ALLOWED;
  });
}

/** Pages that changed are written where a person can look at them beside the approved ones. */
function keepForTheEye(name: string, seen: readonly GreyPicture[], pages: readonly number[]): void {
  const folder = 'test-results/pictures';
  for (const page of pages) {
    const picture = seen[page - 1];
    if (!picture) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}-${page}.png`), writePng(picture));
  }
}

function withTables(report: ReportDocument, change: (table: TableBlock) => TableBlock): ReportDocument {
  return {
    ...report,
    blocks: report.blocks.map((block) => (block.kind === 'table' ? change(block) : block)),
  };
}

/** Between its last two columns. */
function moveRule(id: string, millimetres: number) {
  const moved = (table: TableBlock): TableBlock => {
    const widths = table.widths.map((width, i) => {
      const fromEnd = table.widths.length - i;
      return fromEnd === 1 ? width - millimetres : fromEnd === 2 ? width + millimetres : width;
    });
    return table.id === id ? { ...table, widths } : table;
  };
  return (report: ReportDocument) => withTables(report, moved);
}

/** By a line that holds a full stop alone, too little to be counted by itself. */
function lowerLastHeading(report: ReportDocument): ReportDocument {
  const headings = report.blocks.filter(({ kind }) => kind === 'heading');
  const last = headings.at(-1);
  const line: Block = { kind: 'paragraph', part: 'otherMatters', text: '.' };
  return { ...report, blocks: report.blocks.flatMap((block) => (block === last ? [line, block] : [block])) };
}

function otherDigits(table: TableBlock): TableBlock {
  const cells = table.cells.map((cell) =>
    cell.address === undefined ? cell : { ...cell, text: cell.text.replace(/\d/g, '7') },
  );
  return { ...table, cells };
}
