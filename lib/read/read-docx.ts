import type { Template } from '@/lib/template/types';
import { docxData } from './docx-data';
import { docxDocument } from './docx-document';
import { openDocx } from './docx-package';
import type { ReadReport } from './read-result';
import { readVisible } from './read-visible';

/** Reads a DOCX of our own, as it is now. */
export function readDocx(formats: readonly Template[], bytes: Uint8Array): ReadReport {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  return readVisible(formats, docxDocument(opened.docx), docxData(opened.docx));
}
