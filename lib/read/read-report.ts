import type { Template } from '@/lib/template/types';
import { fileKind } from './file-kind';
import { readDocument } from './read-document';
import { readJson } from './read-json';
import type { ReadReport, Unread } from './read-result';
import { readVisible } from './read-visible';
import type { VisibleDocument } from './visible-document';

const NO_PROSE: Unread = { part: 'text', why: '电子表格里没有正文和落款，需要另行填写。' };
/** A workbook with prose has more lines than its title and the names of its sheets. */
const FEW_LINES = 6;

/** 读取: a report from the bytes of a file of any kind. */
export async function readReport(
  formats: readonly Template[],
  fileName: string,
  bytes: Uint8Array,
): Promise<ReadReport> {
  const kind = fileKind(bytes);
  if (kind === 'json') return readJson(formats, bytes);
  const opened = await readDocument(fileName, bytes);
  if (!opened.ok) return opened;
  const read = readVisible(formats, opened.document, opened.data);
  if (!read.ok || kind !== 'xlsx' || linesIn(opened.document) > FEW_LINES) return read;
  return { ...read, unread: [NO_PROSE, ...read.unread] };
}

function linesIn(document: VisibleDocument): number {
  return document.filter((block) => block.kind === 'line' && block.text !== '').length;
}
