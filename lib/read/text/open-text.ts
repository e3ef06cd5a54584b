import { decodeAnyText } from '../decode-any-text';
import { reasons, refused, type OpenedDocument } from '../opened-document';
import { textDocument } from './text-document';

/** More than any report has. */
const MOST_LINES = 20_000;
const LONGEST_LINE = 20_000;

/** 纯文本 (.txt) and Markdown (.md), in whatever encoding. */
export function openText(bytes: Uint8Array): OpenedDocument {
  const text = decodeAnyText(bytes);
  if (text === undefined) return refused(reasons.unknown);
  const lines = text.replace(/\r\n?/g, '\n').split('\n', MOST_LINES + 1);
  if (lines.length > MOST_LINES || lines.some(({ length }) => length > LONGEST_LINE))
    return refused(reasons.complex);
  return { ok: true, document: textDocument(lines) };
}
