import type { Table } from '@/lib/template/types';
import { labelStream } from '../match/label-stream';
import { matchAcross } from '../match/match-across';
import { matchLines } from '../match/match-lines';
import type { TableMatch } from '../match/match-result';
import type { SourcePlace } from '../read-result';
import type { VisibleDocument } from '../visible-document';
import type { CellLine } from './cell-lines';

/** A line put back to its row and column. */
export interface PlacedLine {
  readonly row: number;
  readonly column: number;
  readonly line: CellLine;
}

/** 复原的表: the match of a table whose cells were put back to their places; figures are where their lines are. */
export function matchRebuilt(table: Table, placed: readonly PlacedLine[]): TableMatch {
  const cells = placed.map(({ row, column, line: { text } }) => {
    return { row, column, rowSpan: 1, columnSpan: 1, text };
  });
  const size = (numbers: readonly number[]) => Math.max(...numbers) + 1;
  const rows = size(cells.map(({ row }) => row));
  const columns = size(cells.map(({ column }) => column));
  const document: VisibleDocument = [{ kind: 'table', table: { rows, columns, cells } }];
  const stream = labelStream(document, [0]);
  const nowhere = { after: 0, before: 0 };
  const match = table.layout === 'across' ? matchAcross(table, stream) : matchLines(table, stream, nowhere);
  return { ...match, cells: new Map([...match.cells].map(([id, place]) => [id, printedAt(placed, place)])) };
}

function printedAt(placed: readonly PlacedLine[], { row, column, text }: SourcePlace): SourcePlace {
  const own = placed.find((one) => one.row === row && one.column === column);
  const beside = own ?? placed.find((one) => one.row === row) ?? placed[0];
  return { block: beside?.line.block ?? 0, text };
}
