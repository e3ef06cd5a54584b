import type { XmlElement } from './parse-xml';

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);
const SILENT = new Set([
  ...['tcPr', 'pPr', 'rPr', 'trPr', 'tblPr', 'sdtPr'],
  ...['moveFrom', 'instrText', 'Fallback'],
]);

/** Children of the given names, content controls and tracked insertions looked through. */
export function through(parent: XmlElement, names: readonly string[]): XmlElement[] {
  return parent.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (names.includes(node.name)) return [node];
    return WRAPPERS.has(node.name) ? through(node, names) : [];
  });
}

/** Text as it is read: runs joined, a line for each paragraph of a cell. A break within a label is no character. */
export function visibleText(node: XmlElement | string): string {
  if (typeof node === 'string' || SILENT.has(node.name)) return '';
  if (node.name === 't') return node.children.filter((child) => typeof child === 'string').join('');
  if (node.name === 'tab') return '\t';
  const texts = node.children.map(visibleText);
  return node.name === 'tc' ? texts.filter((text) => text !== '').join('\n') : texts.join('');
}
