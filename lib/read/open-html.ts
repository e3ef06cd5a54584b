import { decodeAnyText } from './decode-any-text';
import { htmlData, htmlDocument } from './html-document';
import { reasons, refused, type OpenedDocument } from './opened-document';
import { parseHtml } from './parse-html';

/** A web page, whatever a portal put around the report, or a piece of one from the clipboard. */
export function openHtml(bytes: Uint8Array): OpenedDocument {
  const text = decodeAnyText(bytes);
  return text === undefined ? refused(reasons.unknown) : openHtmlText(text);
}

export function openHtmlText(text: string): OpenedDocument {
  const page = parseHtml(text);
  if (!page) return refused(reasons.complex);
  const data = htmlData(page);
  return { ok: true, document: htmlDocument(page), ...(data === undefined ? {} : { data }) };
}
