import { docxNumbering } from './docx-numbering';
import type { DocxPackage } from './docx-package';
import { docxStyles } from './docx-styles';
import { docxTable } from './docx-table';
import { paragraphText, through, within } from './docx-text';
import { element, type XmlElement } from './parse-xml';
import { settleRoles } from './settle-roles';
import type { VisibleDocument, VisibleLine } from './visible-document';

/** Name of the style of 落款 in documents of our own. */
const SIGNATURE = '落款（报告）';
/** More in one cell than any label: the cell holds an article. */
const ARTICLE = 100;

/** What hangs on a paragraph, or stands in it, and is no text of it. */
const TEXT_BOX = 'txbxContent';
const ANCHORED = ['blip', 'imagedata', TEXT_BOX];

/** What is visible in the body of a DOCX: page heads and feet are left out. */
export function docxDocument(docx: DocxPackage): VisibleDocument {
  const styles = docxStyles(docx.styles);
  const numbering = docxNumbering(docx.numbering);

  const blocksOf = (parent: XmlElement): VisibleDocument =>
    through(parent, ['p', 'tbl']).flatMap((node) => (node.name === 'tbl' ? tableBlocks(node) : lines(node)));

  const lines = (paragraph: XmlElement): VisibleDocument => {
    const role = roleOf(paragraph);
    const words = paragraphText(paragraph);
    const isIndented = words.startsWith('\u3000') || hasIndent(paragraph);
    const own = (numberOf(paragraph) + words).split('\n').map((text, index) => ({
      kind: 'line' as const,
      text: text.trim(),
      ...(role === undefined ? {} : { role }),
      ...(isIndented && index === 0 ? { indented: true as const } : {}),
    }));
    const apart = within(paragraph, ANCHORED);
    const boxes = apart.filter(({ name }) => name === TEXT_BOX).flatMap(blocksOf);
    const hasPicture = apart.some(({ name }) => name !== TEXT_BOX);
    return [...own, ...boxes, ...(hasPicture ? [{ kind: 'image' as const }] : [])];
  };

  const tableBlocks = (table: XmlElement): VisibleDocument => {
    const cells = through(table, ['tr']).flatMap((row) => through(row, ['tc']));
    const isLayout = isArticle(cells) || cells.some((cell) => within(cell, ['tbl']).length > 0);
    return isLayout ? cells.flatMap(blocksOf) : [{ kind: 'table', table: docxTable(table, cellText) }];
  };

  /** A line for each paragraph of a cell, text boxes included. */
  const cellText = (cell: XmlElement): string =>
    through(cell, ['p'])
      .flatMap(textsOf)
      .filter((text) => text !== '')
      .join('\n');

  /** The lines of a paragraph in a cell, whose look says nothing. */
  const textsOf = (paragraph: XmlElement): readonly string[] => [
    ...(numberOf(paragraph) + paragraphText(paragraph)).split('\n').map((text) => text.trim()),
    ...within(paragraph, ANCHORED)
      .filter(({ name }) => name === TEXT_BOX)
      .flatMap(blocksOf)
      .flatMap(lineText),
  ];

  const roleOf = (paragraph: XmlElement): VisibleLine['role'] => {
    const name = styles.nameOf(element(paragraph, 'pPr', 'pStyle')?.attributes['val'] ?? '');
    if (name === 'heading 1' || styles.properties(paragraph, 'outlineLvl')?.attributes['val'] === '0') {
      return 'part';
    }
    const side = styles.properties(paragraph, 'jc')?.attributes['val'];
    return name === SIGNATURE || side === 'right' || side === 'end' ? 'signature' : undefined;
  };

  const numberOf = (paragraph: XmlElement): string => {
    const properties = styles.properties(paragraph, 'numPr');
    const list = properties && element(properties, 'numId')?.attributes['val'];
    const level = Number(properties && (element(properties, 'ilvl')?.attributes['val'] ?? 0));
    return list === undefined || list === '0' ? '' : numbering(list, level);
  };

  const hasIndent = (paragraph: XmlElement): boolean => {
    const { firstLineChars, firstLine } = styles.properties(paragraph, 'ind')?.attributes ?? {};
    return Number(firstLineChars ?? firstLine ?? 0) > 0;
  };

  const body = element(docx.main, 'body');
  return body ? settleRoles(blocksOf(body)) : [];
}

/** One long text and nothing else. */
function isArticle(cells: readonly XmlElement[]): boolean {
  let article: string | undefined;
  for (const cell of cells) {
    const text = paragraphText(cell);
    if (text.trim() === '') continue;
    if (article !== undefined) return false;
    article = text;
  }
  return (article ?? '').length > ARTICLE;
}

function lineText(block: VisibleDocument[number]): readonly string[] {
  return block.kind === 'line' ? [block.text] : [];
}
