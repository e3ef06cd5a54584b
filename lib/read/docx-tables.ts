import { docxDocument } from './docx-document';
import type { DocxPackage } from './docx-package';
import type { ReadTable } from './read-table';
import { tablesOfDocument } from './visible-document';

/** The visible tables of the body. */
export function docxTables(docx: DocxPackage): ReadTable[] {
  return tablesOfDocument(docxDocument(docx));
}
