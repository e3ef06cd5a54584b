import type { DocxPackage } from './docx-package';
import { docxTable } from './docx-tables';
import { through, visibleText } from './docx-text';
import { element, elements, parseXml, type XmlElement } from './parse-xml';
import type { VisibleDocument, VisibleLine } from './visible-document';

/** Styles of the parts and of 落款, by their names: other programs number the ids anew. */
const ROLES: ReadonlyMap<string, VisibleLine['role']> = new Map([
  ['heading 1', 'part'],
  ['落款（报告）', 'signature'],
]);

/** What is visible in the body of a DOCX: page heads and feet are left out. */
export function docxDocument({ main, styles }: DocxPackage): VisibleDocument {
  const body = element(main, 'body');
  if (!body) return [];
  const roles = rolesOf(styles);
  return through(body, ['p', 'tbl']).map((node) => {
    if (node.name === 'tbl') return { kind: 'table', table: docxTable(node) };
    const role = roles.get(element(node, 'pPr', 'pStyle')?.attributes['val'] ?? '');
    return { kind: 'line', text: visibleText(node).trim(), ...(role === undefined ? {} : { role }) };
  });
}

/** Roles by the ids of the styles that have them. */
function rolesOf(styles: string | undefined): ReadonlyMap<string, VisibleLine['role']> {
  if (styles === undefined) return new Map();
  return new Map(
    elements(parseXml(styles), 'style').map((style) => [style.attributes['styleId'] ?? '', roleOf(style)]),
  );
}

function roleOf(style: XmlElement): VisibleLine['role'] {
  return ROLES.get((element(style, 'name')?.attributes['val'] ?? '').toLowerCase());
}
