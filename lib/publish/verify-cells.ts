import type { ReportDocument } from '@/lib/document/blocks';
import { printableText } from '@/lib/document/printable-text';
import type { ReadTable } from '@/lib/read/read-table';
import { ExportError } from './export-error';

/** Compares the tables that a finished file shows with those of the document, cell by cell and text by text. */
export function verifyCells({ blocks }: ReportDocument, shown: readonly ReadTable[]): void {
  const tables = blocks.filter((block) => block.kind === 'table');
  tables.forEach((table, at) => {
    const meant = table.cells.map(({ text }) => text);
    const found = shown[at]?.cells.map(({ text }) => text) ?? [];
    const wrong = meant.findIndex((text, cell) => plain(text) !== plain(found[cell] ?? ''));
    if (wrong === -1 && found.length === meant.length) return;
    const detail = wrong === -1 ? '' : `中的“${meant[wrong] ?? ''}”`;
    throw new ExportError(`${table.caption}${detail}没有照样写入`);
  });
}

function plain(text: string): string {
  return printableText(text).replace(/\s/g, '');
}
