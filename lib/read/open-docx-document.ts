import { docxData } from './docx-data';
import { docxDocument } from './docx-document';
import { openDocx } from './docx-package';
import { damaged } from './open-package';
import { refused, type OpenedDocument } from './opened-document';

/** 文字文档 (.docx): what its body shows, and the data part of a document of our own. */
export function openDocxDocument(bytes: Uint8Array): OpenedDocument {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  try {
    const data = docxData(opened.docx);
    return { ok: true, document: docxDocument(opened.docx), ...(data === undefined ? {} : { data }) };
  } catch {
    // Styles or numbering that are no XML.
    return refused(damaged('DOCX'));
  }
}
