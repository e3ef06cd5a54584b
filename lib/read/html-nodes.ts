import type { XmlElement } from './parse-xml';

/** Elements of a web page that stand on lines of their own (HTML, 15.3). */
const BLOCKS = new Set([
  ...['html', 'body', 'div', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['section', 'article', 'main', 'header', 'footer', 'aside', 'form', 'fieldset', 'blockquote', 'pre'],
  ...['center', 'address', 'figure', 'figcaption', 'hr', 'table', 'tr', 'td', 'th', 'details'],
]);

const SILENT = new Set([
  ...['head', 'title', 'script', 'style', 'template', 'noscript', 'nav', 'del', 'iframe', 'object', 'svg'],
  ...['caption', 'select', 'button', 'textarea', 'audio', 'video', 'canvas', 'datalist', 'map'],
]);

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

export function isBlock({ name }: XmlElement): boolean {
  return BLOCKS.has(name);
}

/** What a browser does not show, or what belongs to the portal and not to the report. */
export function isSilent({ name, attributes }: XmlElement): boolean {
  if (SILENT.has(name) || 'hidden' in attributes || HIDDEN.test(attributes['style'] ?? '')) return true;
  // LibreOffice saves the head and the foot of its pages so.
  return name === 'div' && (attributes['title'] === 'header' || attributes['title'] === 'footer');
}

/** Text of a node with its white space as one space; a line broken between two Han characters is no space. */
export function inlineText(text: string): string {
  return text
    .replace(/(\p{sc=Han}|[，。；：、])[ \t\r]*\n[ \t\r\n]*(?=\p{sc=Han})/gu, '$1')
    .replace(/[ \t\r\n\f]+/g, ' ');
}

/** Non-breaking spaces are spaces; what stands at the ends is none of the text. */
export function tidyLine(line: string): string {
  return line
    .replace(/\u00a0/g, ' ')
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
