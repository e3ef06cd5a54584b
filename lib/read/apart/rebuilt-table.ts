import type { Table } from '@/lib/template/types';
import { labelStream } from '../match/label-stream';
import { matchAcross } from '../match/match-across';
import { matchLines } from '../match/match-lines';
import type { TableMatch } from '../match/match-result';
import type { SourcePlace } from '../read-result';
import type { ReadCell } from '../read-table';
import type { VisibleDocument } from '../visible-document';
import type { CellLine } from './cell-lines';

/** A cell put back to its row and column, and where the document has it. */
export interface RebuiltCell extends ReadCell {
  readonly source: Omit<SourcePlace, 'text'>;
}

export function cellOfLine({ block, text }: CellLine, row: number, column: number): RebuiltCell {
  return { row, column, rowSpan: 1, columnSpan: 1, text, source: { block } };
}

/** 复原的表: the match of a table whose cells were put back to their places; each figure is where the document has it. */
export function matchRebuilt(table: Table, cells: readonly RebuiltCell[]): TableMatch {
  const rows = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
  const columns = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  const document: VisibleDocument = [{ kind: 'table', table: { rows, columns, cells } }];
  const stream = labelStream(document, [0]);
  const elsewhere = { after: 0, before: 0 };
  const match = table.layout === 'across' ? matchAcross(table, stream) : matchLines(table, stream, elsewhere);
  const sourceOf = ({ row, column, text }: SourcePlace): SourcePlace => {
    const own = cells.find((cell) => cell.row === row && cell.column === column);
    const beside = own ?? cells.find((cell) => cell.row === row) ?? cells[0];
    return { ...(own?.source ?? { block: beside?.source.block ?? 0 }), text };
  };
  return { ...match, cells: new Map([...match.cells].map(([id, place]) => [id, sourceOf(place)])) };
}
