import type { Template } from '@/lib/template/types';
import { decodeText } from './decode-text';
import { htmlData, htmlDocument } from './html-document';
import { limits } from './open-package';
import { parseHtml } from './parse-html';
import type { ReadReport } from './read-result';
import { readVisible } from './read-visible';

/** Reads a web page of our own, whatever a portal put around it. */
export function readHtml(formats: readonly Template[], bytes: Uint8Array): ReadReport {
  if (bytes.length > limits.file) return { ok: false, why: '网页超过 10 MB，请确认是不是年度报告。' };
  const text = decodeText(bytes);
  if (text === undefined) return { ok: false, why: '网页不是 UTF-8 编码，请另存为 UTF-8 后再读取。' };
  const page = parseHtml(text);
  if (!page) return { ok: false, why: '网页的结构过于复杂，不像年度报告，没有读取。' };
  return readVisible(formats, htmlDocument(page), htmlData(page));
}
