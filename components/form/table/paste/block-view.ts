import { readFigure } from '@/lib/report/figure';
import type { ReadCell, ReadTable } from '@/lib/read/read-table';

/** 粘贴块 by grid places: a merged cell stands at each place it covers. */
export interface BlockView {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): ReadCell | undefined;
  /** The distinct cells of a row that begin at or after a column, left to right. */
  cellsFrom(row: number, column: number): readonly ReadCell[];
  /** The distinct cells of a row that end before a column, left to right. */
  cellsBefore(row: number, column: number): readonly ReadCell[];
}

export function blockView(block: ReadTable): BlockView {
  const lines: (ReadCell | undefined)[][] = Array.from({ length: block.rows }, () => []);
  for (const cell of block.cells) {
    for (const line of lines.slice(cell.row, cell.row + cell.rowSpan)) {
      for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1) line[c] = cell;
    }
  }
  const cellsOfRow = lines.map((line) => [...new Set(line)].flatMap((cell) => (cell ? [cell] : [])));
  return {
    rows: block.rows,
    columns: block.columns,
    at: (row, column) => lines[row]?.[column],
    cellsFrom: (row, column) => (cellsOfRow[row] ?? []).filter((cell) => cell.column >= column),
    cellsBefore: (row, column) =>
      (cellsOfRow[row] ?? []).filter((cell) => cell.column + cell.columnSpan <= column),
  };
}

/** What a pasted text is, before it is known where it lands. */
export function kindOfText(text: string): 'blank' | 'placeholder' | 'figure' | 'words' {
  // Two figures in one cell are no words.
  const squeezed = text.replace(/\s/g, '');
  const reading = readFigure(squeezed, 'signed');
  if (reading.kind !== 'unreadable') return reading.kind;
  if (reading.problem !== 'notANumber') return 'figure';
  return readFigure(squeezed, 'amount').kind === 'figure' ? 'figure' : 'words';
}
