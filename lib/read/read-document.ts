import { fileKind, type FileKind } from './file-kind';
import { openDoc } from './doc/open-doc';
import { openDocxDocument } from './open-docx-document';
import { openHtml } from './open-html';
import { openMhtml } from './open-mhtml';
import { openRtf } from './rtf/open-rtf';
import { openText } from './text/open-text';
import { openXlsx } from './open-xlsx';
import { limits } from './open-package';
import { reasons, refused, type OpenedDocument } from './opened-document';
import type { VisibleDocument } from './visible-document';

const MOST_BLOCKS = 20_000;
const MOST_TEXTS = 40_000;
const LONGEST_TEXT = 20_000;
const MOST_CHARACTERS = 500_000;

type Opener = (bytes: Uint8Array) => OpenedDocument | Promise<OpenedDocument>;

const OPENERS: Readonly<Record<FileKind, Opener>> = {
  docx: openDocxDocument,
  doc: openDoc,
  xlsx: openXlsx,
  html: openHtml,
  mhtml: openMhtml,
  rtf: openRtf,
  text: openText,
  // The library is large and loads only when a PDF is read.
  pdf: async (bytes) => (await import('./pdf/open-pdf')).openPdf(bytes),
  json: openText,
  empty: () => refused(reasons.empty),
  picture: () => refused(reasons.picture),
  archive: () => refused(reasons.archive),
  unknown: () => refused(reasons.unknown),
};

/** 可见内容 of a file of any kind. What it is, its bytes tell; the name only tells a web page from a text. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<OpenedDocument> {
  if (bytes.length > limits.file) return refused(reasons.tooLarge);
  const kind = fileKind(bytes);
  const isPage = kind === 'text' && /\.(html?|xhtml)$/i.test(name);
  const opened = await OPENERS[isPage ? 'html' : kind](bytes);
  return opened.ok && isBeyond(opened.document) ? refused(reasons.complex) : opened;
}

/** More than any report: whoever reads on need not be prepared for it. */
function isBeyond(document: VisibleDocument): boolean {
  if (document.length > MOST_BLOCKS) return true;
  const texts = document.flatMap((block) => {
    if (block.kind === 'image') return [];
    return block.kind === 'line' ? [block.text] : block.table.cells.map(({ text }) => text);
  });
  return (
    texts.length > MOST_TEXTS ||
    texts.some(({ length }) => length > LONGEST_TEXT) ||
    texts.reduce((sum, { length }) => sum + length, 0) > MOST_CHARACTERS
  );
}
