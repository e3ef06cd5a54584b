import { inlineText, isBlock, isSilent, tidyLine } from './html-nodes';
import type { XmlElement } from './parse-xml';

/** Text of a cell as a browser shows it: white space is one space, a break or a block begins a line. */
export function htmlText(node: XmlElement): string {
  return node.children
    .map(raw)
    .join('')
    .split('\n')
    .map(tidyLine)
    .filter((line) => line !== '')
    .join('\n');
}

function raw(node: XmlElement | string): string {
  if (typeof node === 'string') return inlineText(node);
  if (node.name === 'br') return '\n';
  if (isSilent(node)) return '';
  const text = node.children.map(raw).join('');
  return isBlock(node) ? `\n${text}\n` : text;
}
