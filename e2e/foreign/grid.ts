import type { OfficialLabel } from '../fixtures/official-map/shape';
import type { ForeignBlock, ForeignCell, ForeignReport, ForeignRow } from './foreign-report';
import type { TableId } from './official-form';

export interface GridCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly isFigure: boolean;
  /** Whether it is so narrow on paper that its words are printed one under the other. */
  readonly isNarrow: boolean;
}

/** A table as a sheet of cells with spans, in reading order. */
export interface Grid {
  readonly table: TableId;
  readonly rows: number;
  readonly columns: number;
  readonly headRows: number;
  readonly cells: readonly GridCell[];
}

export function gridOf(report: ForeignReport, table: TableId): Grid {
  if (table === 'proactive') return proactiveGrid(report.proactive);
  const grid = table === 'requests' ? requestsGrid(report) : reviewGrid(report);
  return { ...grid, cells: grid.cells.map((cell) => ({ ...cell, isNarrow: isNarrow(cell) })) };
}

function isNarrow({ isFigure, text, rowSpan, colSpan }: GridCell): boolean {
  if (isFigure || colSpan > 1 || /^\d/.test(text)) return false;
  return rowSpan > 1 || text.length <= 6;
}

/** The cells that begin in each row. */
export function rowsOf({ rows, cells }: Grid): readonly (readonly GridCell[])[] {
  return Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row));
}

/** The cell that covers a place, none where a page cut its merged cell off. */
export function cellAt({ cells }: Grid, atRow: number, atColumn: number): GridCell | undefined {
  return cells.find(
    ({ row, column, rowSpan, colSpan }) =>
      row <= atRow && atRow < row + rowSpan && column <= atColumn && atColumn < column + colSpan,
  );
}

function place(
  text: string,
  [row, column]: readonly [number, number],
  [rowSpan, colSpan]: readonly [number, number],
  isFigure = false,
): GridCell {
  return { text, row, column, rowSpan, colSpan, isFigure, isNarrow: false };
}

function headCell([text, rowSpan, colSpan, row, column]: OfficialLabel): GridCell {
  return place(text, [row, column], [rowSpan, colSpan]);
}

function figureCells(
  cells: readonly ForeignCell[],
  row: number,
  from: number,
  spans: readonly number[],
): readonly GridCell[] {
  let column = from;
  return cells.map(({ printed }, index) => {
    const span = spans[index] ?? 1;
    column += span;
    return place(printed, [row, column - span], [1, span], true);
  });
}

function proactiveGrid(blocks: readonly ForeignBlock[]): Grid {
  const cells: GridCell[] = [];
  let row = 0;
  for (const { article, heads, spans, rows } of blocks) {
    cells.push(place(article, [row, 0], [1, 4]));
    const headSpans = [1, ...spans];
    heads.forEach((text, index) => {
      const column = headSpans.slice(0, index).reduce((sum, span) => sum + span, 0);
      cells.push(place(text, [row + 1, column], [1, headSpans[index] ?? 1]));
    });
    rows.forEach(({ label, cells: figures }, index) => {
      cells.push(
        place(label, [row + 2 + index, 0], [1, 1]),
        ...figureCells(figures, row + 2 + index, 1, spans),
      );
    });
    row += 2 + rows.length;
  }
  return { table: 'proactive', rows: row, columns: 4, headRows: 0, cells };
}

function requestsGrid({ requests: { head, rows } }: ForeignReport): Grid {
  const cells = rows.flatMap((line, index) => {
    const row = index + 3;
    const depth = line.groups.length;
    const groups = line.groups.flatMap((text, level) => {
      const span = runOf(rows, index, level);
      return span === 0 ? [] : [place(text, [row, level], [span, 1])];
    });
    return [
      ...groups,
      place(line.label, [row, depth], [1, 3 - depth]),
      ...figureCells(line.cells, row, 3, []),
    ];
  });
  return {
    table: 'requests',
    rows: rows.length + 3,
    columns: 10,
    headRows: 3,
    cells: [...head.map(headCell), ...cells],
  };
}

/** Over how many rows the group of this level reaches, 0 if it began before this row. */
function runOf(rows: readonly ForeignRow[], index: number, level: number): number {
  const key = (row: ForeignRow | undefined) => row?.groups.slice(0, level + 1).join('|') ?? '';
  const own = key(rows[index]);
  if (index > 0 && (rows[index - 1]?.groups.length ?? 0) > level && key(rows[index - 1]) === own) return 0;
  const end = rows.findIndex((row, at) => at > index && (row.groups.length <= level || key(row) !== own));
  return (end === -1 ? rows.length : end) - index;
}

function reviewGrid({ review: { head, rows } }: ForeignReport): Grid {
  const figures = figureCells(
    rows.flatMap(({ cells }) => cells),
    3,
    0,
    [],
  );
  return { table: 'review', rows: 4, columns: 15, headRows: 3, cells: [...head.map(headCell), ...figures] };
}
