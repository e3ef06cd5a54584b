import { inlineText, isBlock, isSilent, tidyLine } from './html-nodes';
import { cellsOf, htmlTable, isLayout } from './html-table';
import type { XmlElement } from './parse-xml';
import { settleRoles } from './settle-roles';
import { squeezed } from './squeezed';
import type { VisibleDocument, VisibleLine } from './visible-document';

/** Name of the meta element with the report file in a page of our own. */
const DATA_NAME = 'nianbao-report';
/** Two characters further in: the first line of a paragraph. */
const INDENT = /^(?:[\u3000\u2003]|\u00a0{3,})/;

type Role = VisibleLine['role'];

/** What is visible in a web page: lines, tables and pictures in order, whatever stands around them. */
export function htmlDocument(page: XmlElement): VisibleDocument {
  const blocks: VisibleDocument[number][] = [];
  let line = '';
  const endLine = (role: Role) => {
    const text = tidyLine(line);
    if (text !== '') {
      const indent = INDENT.test(line) ? { indented: true as const } : {};
      blocks.push({ kind: 'line', text, ...(role === undefined ? {} : { role }), ...indent });
    }
    line = '';
  };

  const readAll = (nodes: XmlElement['children'], role: Role) => {
    for (const node of nodes) read(node, role);
  };
  const read = (node: XmlElement | string, role: Role) => {
    if (typeof node === 'string') {
      line += inlineText(node);
    } else if (node.name === 'br') {
      endLine(role);
    } else if (node.name === 'img' && !isSilent(node)) {
      endLine(role);
      blocks.push({ kind: 'image' });
    } else if (node.name === 'table' && !isSilent(node)) {
      endLine(role);
      readTable(node);
    } else if (!isSilent(node)) {
      if (!isBlock(node)) {
        readAll(node.children, role);
        return;
      }
      endLine(role);
      const own = roleOf(node) ?? role;
      if (node.name === 'pre') readPrinted(node);
      else readAll(node.children, own);
      endLine(own);
    }
  };
  const readTable = (table: XmlElement) => {
    if (!isLayout(table)) {
      blocks.push({ kind: 'table', table: htmlTable(table) });
      return;
    }
    for (const cell of cellsOf(table)) {
      readAll(cell.children, undefined);
      endLine(undefined);
    }
  };
  const readPrinted = (pre: XmlElement) => {
    const text = pre.children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');
    for (const printed of text.split('\n'))
      blocks.push({ kind: 'line', text: printed.trimEnd(), printed: true });
  };

  readAll(page.children, undefined);
  endLine(undefined);
  return settleRoles([...titleLine(page, blocks), ...blocks]);
}

const REPORT = /信息公开.*报/;

/** <title> of a saved page whose text does not print it. */
function titleLine(page: XmlElement, blocks: VisibleDocument): VisibleLine[] {
  const title = tidyLine(inlineText(plainTitle(page)));
  if (!REPORT.test(title)) return [];
  const printed = squeezed(blocks.map((block) => (block.kind === 'line' ? block.text : '')).join(''));
  const isPrinted = printed.includes(squeezed(title.split(/[-_|—–－]/)[0] ?? ''));
  return isPrinted ? [] : [{ kind: 'line', text: title, isPageTitle: true }];
}

function plainTitle(node: XmlElement): string {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'title') return child.children.filter((text) => typeof text === 'string').join('');
    const inside = ['html', 'head'].includes(child.name) ? plainTitle(child) : '';
    if (inside !== '') return inside;
  }
  return '';
}

function plainText(node: XmlElement): string {
  if (node.name === 'br') return '\n';
  if (isSilent(node)) return '';
  return node.children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');
}

function roleOf({ name, attributes }: XmlElement): Role {
  if (/^h[1-6]$/.test(name)) return 'part';
  const isRight = attributes['align'] === 'right' || /text-align:\s*right/i.test(attributes['style'] ?? '');
  return isRight ? 'signature' : undefined;
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
