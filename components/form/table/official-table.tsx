'use client';

import { memo, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { tableGrid, type PlacedCell } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { cellsOf, type Cell } from '@/lib/template/walk';
import { FigureCell } from './figure-cell';
import { HeadCell } from './head-cell';
import { cellStyles, phoneStyles, printStyles, tableStyles as styles } from './table-styles';

/** 表二, 表三, 表四 on screen: the official table with its merged heads, an input in each cell that is not a 合计. */
export const OfficialTable = memo(function OfficialTable({
  table,
  caption,
  shown,
  room,
  foot,
}: {
  table: Table;
  caption: string;
  /** The column (or for 表四 the group) that a narrow screen shows. */
  shown: number;
  /** Room for figures of three digits and more: less margin, and last year's figure under this year's where there is one. */
  room: 'usual' | 'tight' | 'tall';
  /** The balance strip. */
  foot?: ReactNode;
}) {
  const grid = tableGrid(table);
  const byAddress = new Map(cellsOf(table).map((cell) => [cell.address, cell]));
  const rows = Array.from({ length: grid.rows }, (_, row) => grid.cells.filter((cell) => cell.row === row));
  const draw = (placed: PlacedCell) => drawCell(table, placed, byAddress);
  return (
    <table
      className={classNames(styles.form, cellStyles[room], phoneStyles.phone, printStyles.print)}
      data-layout={table.layout}
      data-shown={shown}
      aria-label={`${table.name} ${caption}`}
    >
      <colgroup>
        {table.widths.map((_, column) => (
          <col key={column} className={columnClass(table, column)} />
        ))}
      </colgroup>
      {grid.headRows > 0 && (
        <thead>
          {rows.slice(0, grid.headRows).map((cells, row) => (
            <tr key={row}>{cells.map(draw)}</tr>
          ))}
        </thead>
      )}
      <tbody>
        {rows.slice(grid.headRows).map((cells, row) => (
          <tr key={row}>{cells.map(draw)}</tr>
        ))}
      </tbody>
      {foot}
    </table>
  );
});

function drawCell(table: Table, placed: PlacedCell, byAddress: ReadonlyMap<string, Cell>): ReactNode {
  const key = `${placed.row}.${placed.column}`;
  if (placed.address === undefined) return <HeadCell key={key} table={table} placed={placed} />;
  const cell = byAddress.get(placed.address);
  if (!cell) throw new Error(`${table.id}: unknown cell ${placed.address}`);
  return <FigureCell key={key} cell={cell} placed={placed} pick={pickOf(table, cell)} />;
}

/** Which choice of a narrow screen shows this cell: its column, or in 表四 its group. */
function pickOf(table: Table, cell: Cell): number {
  if (table.layout === 'across') return cell.part.rows.indexOf(cell.row);
  return table.layout === 'grid' ? cell.part.columns.indexOf(cell.column) : 0;
}

/** Row heads keep the proportions of the form; figures get equal columns. */
function columnClass(table: Table, column: number): string | undefined {
  if (table.layout === 'blocks') return column === 0 ? styles.label : styles.wide;
  const heads = table.layout === 'grid' ? table.widths.length - table.columns.length : 0;
  if (column >= heads) return styles.figure;
  return column === heads - 1 ? styles.rest : styles[`group${column}`];
}
