import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { officialFigures, type OfficialForm } from '../fixtures/official-map/shape';

/** One element in the order of the file: `{ 'w:tc': children, ':@': attributes }`. */
type Node = Record<string, unknown>;

/**
 * The figures a reader sees in the tables of a DOCX, by address. The places come from the hand-typed official
 * form and the reading is written a second time here, so that a mistake of the product cannot hide in both.
 */
export function docxFigures(bytes: Uint8Array, form: OfficialForm): Map<string, string> {
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error('no word/document.xml');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
  });
  const tables = all(parser.parse(strFromU8(part)) as Node[], 'w:tbl').map(textsByPlace);
  const figures = new Map<string, string>();
  Object.entries(form.tables).forEach(([id, official], index) => {
    for (const { address, row, column } of officialFigures(id, official)) {
      figures.set(address, tables[index]?.get(`${row} ${column}`) ?? 'absent');
    }
  });
  return figures;
}

/** Text of each cell by its grid row and first grid column. */
function textsByPlace(table: Node[]): Map<string, string> {
  const texts = new Map<string, string>();
  all(table, 'w:tr').forEach((line, row) => {
    let column = 0;
    for (const cell of all(line, 'w:tc')) {
      texts.set(`${row} ${column}`, all(cell, 'w:t').map(textOf).join(''));
      column += spanOf(cell);
    }
  });
  return texts;
}

function spanOf(cell: Node[]): number {
  const properties = cell.find((child) => 'w:tcPr' in child)?.['w:tcPr'] as Node[] | undefined;
  const span = properties?.find((child) => 'w:gridSpan' in child)?.[':@'] as
    Record<string, string> | undefined;
  return Number(span?.['@_w:val'] ?? 1);
}

/** Children of every element of this name, nearest ones, in order. */
function all(nodes: readonly Node[], name: string): Node[][] {
  return nodes.flatMap((node) =>
    Object.entries(node).flatMap(([key, children]) => {
      if (key === ':@' || !Array.isArray(children)) return [];
      return key === name ? [children as Node[]] : all(children as Node[], name);
    }),
  );
}

function textOf(text: readonly Node[]): string {
  return text.map((node) => (typeof node['#text'] === 'string' ? node['#text'] : '')).join('');
}
