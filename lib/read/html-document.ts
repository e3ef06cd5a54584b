import { htmlTable } from './html-table';
import { htmlText } from './html-text';
import type { XmlElement } from './parse-xml';
import type { VisibleDocument, VisibleLine } from './visible-document';

/** Name of the meta element with the report file in a page of our own. */
const DATA_NAME = 'nianbao-report';

const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li']);

/** What is visible in a web page: headings, paragraphs and tables, whatever stands around them. */
export function htmlDocument(node: XmlElement): VisibleDocument {
  return node.children.flatMap((child): VisibleDocument => {
    if (typeof child === 'string' || child.name === 'head') return [];
    if (child.name === 'table') return [{ kind: 'table', table: htmlTable(child) }];
    return LINES.has(child.name) ? readLines(child) : htmlDocument(child);
  });
}

/** A line for each break: a title may stand on several. */
function readLines(node: XmlElement): VisibleLine[] {
  const role = roleOf(node);
  return htmlText(node)
    .split('\n')
    .map((text) => ({ kind: 'line', text, ...(role === undefined ? {} : { role }) }));
}

function roleOf({ name, attributes }: XmlElement): VisibleLine['role'] {
  if (name === 'h2') return 'part';
  return /text-align:\s*right/.test(attributes['style'] ?? '') ? 'signature' : undefined;
}

/** The report file that a page of our own carries, if it does. */
export function htmlData(node: XmlElement): string | undefined {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'meta' && child.attributes['name'] === DATA_NAME) return child.attributes['content'];
    const inside = ['html', 'head'].includes(child.name) ? htmlData(child) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}
