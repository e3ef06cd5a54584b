import { edgedTable, type EdgedRow } from '../edged-table';
import { settleRoles } from '../settle-roles';
import type { VisibleDocument, VisibleLine } from '../visible-document';
import { propertiesAt, type ParagraphProperties } from './doc-properties';
import type { DocStreams } from './doc-streams';
import { docRow } from './doc-row';
import { docText } from './doc-text';
import { plainCharacters } from './plain-characters';

/** Text boxes are kept behind notes, heads, annotations: their number among the counts. */
const TEXT_BOXES = 6;
const CELL_END = '\x07';
const ENDS = new Set(['\r', CELL_END, '\x0c']);

/** A table that is being read. */
interface OpenTable {
  readonly rows: EdgedRow[];
  cells: string[];
  lines: string[];
  /** It holds another table. */
  isLayout: boolean;
}

/** What a Word 97 document shows: its body, then its text boxes. */
export function docDocument(streams: DocStreams): VisibleDocument {
  const { text, offsetOf } = docText(streams);
  const propertiesOf = propertiesAt(streams);
  const [body = 0] = streams.counts;
  const boxes = streams.counts.slice(0, TEXT_BOXES).reduce((sum, count) => sum + count, 0);
  const read = (from: number, to: number) =>
    readBlocks(paragraphs(text.slice(from, to)), (at) => propertiesOf(offsetOf(from + at)));
  return settleRoles([...read(0, body), ...read(boxes, boxes + (streams.counts[TEXT_BOXES] ?? 0))]);
}

interface Paragraph {
  readonly text: string;
  /** Where its mark stands. */
  readonly end: number;
  readonly isCell: boolean;
}

function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!ENDS.has(text[index] ?? '')) continue;
    found.push({ text: text.slice(start, index), end: index, isCell: text[index] === CELL_END });
    start = index + 1;
  }
  if (start < text.length) found.push({ text: text.slice(start), end: text.length - 1, isCell: false });
  return found;
}

function readBlocks(
  list: readonly Paragraph[],
  propertiesAtMark: (at: number) => ParagraphProperties,
): VisibleDocument {
  const blocks: VisibleDocument[number][] = [];
  const open: OpenTable[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) {
      const table = open.pop();
      if (table) blocks.push(...finished(table));
    }
  };
  for (const paragraph of list) {
    const properties = propertiesAtMark(paragraph.end);
    const depth = paragraph.isCell ? Math.max(1, properties.depth) : properties.depth;
    closeTo(depth);
    const { text, hasPicture } = plainCharacters(paragraph.text);
    if (depth === 0) blocks.push(...linesOf(text, properties));
    if (hasPicture) blocks.push({ kind: 'image' });
    if (depth === 0) continue;
    while (open.length < depth) {
      for (const outer of open) outer.isLayout = true;
      open.push({ rows: [], cells: [], lines: [], isLayout: false });
    }
    const table = open.at(-1);
    if (!table) continue;
    if (properties.endsRow) {
      table.rows.push(docRow(table.cells, properties.row));
      table.cells = [];
      table.lines = [];
      continue;
    }
    table.lines.push(...text.split('\n').filter((line) => line.trim() !== ''));
    if (paragraph.isCell || properties.endsInnerCell) {
      table.cells.push(table.lines.map((line) => line.trim()).join('\n'));
      table.lines = [];
    }
  }
  closeTo(0);
  return blocks;
}

function finished({ rows, cells, isLayout }: OpenTable): VisibleDocument {
  const all = cells.length > 0 ? [...rows, docRow(cells, undefined)] : rows;
  if (!isLayout) return all.length === 0 ? [] : [{ kind: 'table', table: edgedTable(all) }];
  return all.flatMap(({ texts }) =>
    texts.flatMap((text) =>
      text.split('\n').flatMap((line): VisibleLine[] => (line === '' ? [] : [{ kind: 'line', text: line }])),
    ),
  );
}

function linesOf(text: string, { isRight, isIndented }: ParagraphProperties): VisibleLine[] {
  return text.split('\n').map((line, index) => ({
    kind: 'line',
    text: line.trim(),
    ...(isRight ? { role: 'signature' as const } : {}),
    ...(index === 0 && (isIndented || line.startsWith('\u3000')) ? { indented: true as const } : {}),
  }));
}
