import type { Table } from '@/lib/template/types';
import { columnName, type Part } from '@/lib/template/walk';
import { kindOfText, type BlockView } from './block-view';
import { lineMatcher, type LineMatcher } from './line-matcher';
import { namedColumns } from './named-lines';

/** What the head lines of a block say about its columns. */
export interface HeadColumns {
  /** Ids of columns of the form by columns of the block. */
  readonly ids: ReadonlyMap<number, string>;
  /** Heads of the block that this table does not have. */
  readonly unknown: ReadonlyMap<number, string>;
  readonly notes: readonly string[];
}

const matchers = new WeakMap<Part, LineMatcher>();

/** Reads the head lines `rows` of a block, the lowest label of each column first; null where they name no column. */
export function headColumns(
  view: BlockView,
  rows: readonly number[],
  from: number,
  table: Table,
  part: Part,
): HeadColumns | null {
  const match = matchers.get(part) ?? lineMatcher(namedColumns(table, part));
  matchers.set(part, match);
  const ids = new Map<number, string>();
  const unknown = new Map<number, string>();
  const notes: string[] = [];
  for (let column = from; column < view.columns; column += 1) {
    const texts = headTexts(view, rows, column);
    for (const [at, text] of texts.entries()) {
      const found = match(text, { groups: texts.slice(at + 1) });
      if (found.kind !== 'line' || found.line.isGroup) continue;
      ids.set(column, found.line.id);
      if (!found.isSure) notes.push(`列名“${text}”按“${nameOf(part, found.line.id)}”粘贴`);
      break;
    }
    if (!ids.has(column) && texts[0] !== undefined) unknown.set(column, texts[0]);
  }
  return ids.size > 0 ? { ids, unknown, notes: [...new Set(notes)] } : null;
}

/** The labels over a column, the lowest first. */
export function headTexts(view: BlockView, rows: readonly number[], column: number): string[] {
  const cells = [...new Set([...rows].reverse().map((row) => view.at(row, column)))];
  return cells.flatMap((cell) => (cell && kindOfText(cell.text) === 'words' ? [cell.text] : []));
}

function nameOf(part: Part, id: string): string {
  const column = part.columns.find((candidate) => candidate.id === id);
  return column ? columnName(column) : id;
}
