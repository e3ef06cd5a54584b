import type { XmlElement } from './parse-xml';

const SILENT = new Set(['script', 'style', 'template', 'head', 'title', 'caption', 'table']);

/** Text as a browser shows it: white space is one space, a break is a new line. */
export function htmlText(node: XmlElement): string {
  return raw(node)
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').replace(/^ | $/g, ''))
    .join('\n')
    .trim();
}

function raw(node: XmlElement | string): string {
  if (typeof node === 'string') return node.replace(/\n/g, ' ');
  if (node.name === 'br') return '\n';
  if (SILENT.has(node.name)) return '';
  return node.children.map(raw).join('');
}
