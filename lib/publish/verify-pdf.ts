import type { PrintedCell, ReportDocument, TableBlock } from '@/lib/document/blocks';
import { pdfPages } from '@/lib/read/pdf-pages';
import { ExportError } from './export-error';

/**
 * Compares the text of a finished PDF with the tables it was made from: row by row, nothing between two rows save
 * the end of a page.
 */
export async function verifyPdf({ blocks }: ReportDocument, bytes: Uint8Array): Promise<void> {
  const tables = blocks.filter((block) => block.kind === 'table');
  const kept = comparable(tables);
  const text = (await pdfPages(bytes)).map((page) => reduced(page, kept)).join(PAGE_END);
  let from = 0;
  for (const table of tables) {
    const end = endOfRows(text, rowTexts(table, kept), from);
    if (end === -1) throw new ExportError(`${table.caption}没有照样印出`);
    from = end;
  }
}

const PAGE_END = '\f';
/** Characters of a page number with its dashes. */
const LONGEST_FOOT = 6;

/** Where the rows end, from the first place where all of them stand; the first words may stand in a heading too. */
function endOfRows(text: string, [first = '', ...rest]: readonly string[], from: number): number {
  for (let start = text.indexOf(first, from); start !== -1; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    const isWhole = rest.every((row) => {
      const at = nextRow(text, row, end);
      end = at + row.length;
      return at !== -1;
    });
    if (isWhole) return end;
  }
  return -1;
}

/** Where a row begins: at once, or behind a page number, on the next page, below what is repeated there. */
function nextRow(text: string, row: string, from: number): number {
  if (text.startsWith(row, from)) return from;
  const end = text.indexOf(PAGE_END, from);
  return end === -1 || end - from > LONGEST_FOOT ? -1 : text.indexOf(row, end);
}

function rowTexts({ rows, cells }: TableBlock, kept: ReadonlySet<string>): string[] {
  return Array.from({ length: rows }, (_, row) =>
    reduced(
      cells
        .filter((cell) => cell.row === row)
        .map(({ text }) => text)
        .join(''),
      kept,
    ),
  );
}

/** Digits, and the characters of the official labels: every font has them. Others may have been replaced. */
function comparable(tables: readonly TableBlock[]): ReadonlySet<string> {
  const labels = tables.flatMap(({ cells }) =>
    cells.filter((cell: PrintedCell) => cell.address === undefined).map(({ text }) => text),
  );
  return new Set([...'0123456789.-', ...plain(labels.join(''))]);
}

function reduced(text: string, kept: ReadonlySet<string>): string {
  return plain(text)
    .filter((character) => kept.has(character))
    .join('');
}

function plain(text: string): string[] {
  return Array.from(text.normalize('NFKC').replace(/\s/g, ''));
}
