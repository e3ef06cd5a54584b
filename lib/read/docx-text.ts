import { element, type XmlElement } from './parse-xml';

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);
const SILENT = new Set([
  ...['tcPr', 'pPr', 'rPr', 'trPr', 'tblPr', 'sdtPr'],
  ...['del', 'moveFrom', 'instrText', 'Fallback', 'rt'],
]);
/** What is placed on the page by itself, inside the paragraph that holds its anchor. */
const APART = new Set(['txbxContent', 'tbl']);

/** Children of the given names, content controls and tracked insertions looked through. */
export function through(parent: XmlElement, names: readonly string[]): XmlElement[] {
  return parent.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (names.includes(node.name)) return [node];
    return WRAPPERS.has(node.name) ? through(node, names) : [];
  });
}

/** Elements of the given names at any depth, those inside each other left out. */
export function within(parent: XmlElement, names: readonly string[]): XmlElement[] {
  return parent.children.flatMap((node) => {
    if (typeof node === 'string' || SILENT.has(node.name)) return [];
    return names.includes(node.name) ? [node] : within(node, names);
  });
}

/** Text of a paragraph as it is read: runs joined, a line for each break, without text boxes. */
export function paragraphText(node: XmlElement | string): string {
  if (typeof node === 'string' || SILENT.has(node.name) || APART.has(node.name)) return '';
  switch (node.name) {
    case 't':
      return node.children.filter((child) => typeof child === 'string').join('');
    case 'tab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'r':
      return isHidden(node) ? '' : node.children.map(paragraphText).join('');
    default:
      return node.children.map(paragraphText).join('');
  }
}

function isHidden(run: XmlElement): boolean {
  const vanish = element(run, 'rPr', 'vanish');
  return vanish !== undefined && !['0', 'false'].includes(vanish.attributes['val'] ?? '');
}
