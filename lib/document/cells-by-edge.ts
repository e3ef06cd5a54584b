import type { PrintedCell, TableBlock } from './blocks';

/** A cell that reaches from one place across the table to another, in mm from its left edge. */
export interface EdgeCell extends Pick<PrintedCell, 'row' | 'role' | 'text' | 'groups'> {
  readonly from: number;
  readonly to: number;
  readonly rowSpan?: number;
  /** Whether its text differs from report to report. */
  readonly varies?: true;
}

/** A table whose rows are divided differently: its grid has a column edge wherever one of the cells has one. */
export function tableFromEdges(
  table: Pick<TableBlock, 'part' | 'id' | 'caption' | 'headRows'>,
  edgeCells: readonly EdgeCell[],
): TableBlock {
  const edges = [...new Set(edgeCells.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const cells = edgeCells.map(({ from, to, rowSpan = 1, varies, ...cell }): PrintedCell => {
    const column = edges.indexOf(from);
    const address = varies ? { address: `${table.id}.${cell.row}.${column}` } : {};
    return { ...cell, ...address, column, rowSpan, columnSpan: edges.indexOf(to) - column };
  });
  return {
    kind: 'table',
    ...table,
    widths: edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0)),
    rows: Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan)),
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}
