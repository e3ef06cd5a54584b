import type { DocxPackage } from './docx-package';
import { docxTable } from './docx-table';
import { paragraphText, through, within } from './docx-text';
import { element, type XmlElement } from './parse-xml';
import type { ReadTable } from './read-table';

/** The tables that a document of our own shows: what a finished file is compared by, so nothing else of it is read. */
export function docxTables({ main }: DocxPackage): ReadTable[] {
  const body = element(main, 'body');
  return body ? within(body, ['tbl']).map((table) => docxTable(table, cellText)) : [];
}

function cellText(cell: XmlElement): string {
  return through(cell, ['p'])
    .flatMap((paragraph) => paragraphText(paragraph).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
