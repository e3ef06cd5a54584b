import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { PrintedCell, TableBlock } from '@/lib/document/blocks';
import { isLeftAligned } from '@/lib/document/table-type';
import { cellSizes } from './cell-sizes';
import { CELL_MARGIN, ROW_HEIGHT, twipWidths } from './measures';
import { prepareTable, type PreparedTable } from './prepared-table';
import { styleIds } from './styles';
import { fitsPage } from './table-height';
import { textRun } from './text-run';

/** 字号 in half-points: of the table, and of each of its cells. */
interface TableLook {
  readonly size: number;
  readonly cells: readonly number[];
  /** All rows stay on one page. */
  readonly isKept: boolean;
}

/** A native table (ISO/IEC 29500-1, 17.4): fixed columns, real merges, its head repeated on each page. */
export function renderTable(table: TableBlock, size: number): PreparedTable {
  return prepareTable(
    table,
    { size, cells: cellSizes(table, size), isKept: fitsPage(table, size) },
    buildTable,
  );
}

function buildTable(table: TableBlock, look: TableLook): Table {
  const columnWidths = twipWidths(table.widths);
  const rows: TableCell[][] = Array.from({ length: table.rows }, () => []);
  table.cells.forEach((cell, index) => rows[cell.row]?.push(renderCell(cell, index, table, look)));

  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: CELL_MARGIN, right: CELL_MARGIN },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          ...(row < table.headRows ? { tableHeader: true } : {}),
          ...(look.isKept && row < table.rows - 1 ? { keepNext: true } : {}),
          height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
          children: cells,
        }),
    ),
  });
}

function renderCell(cell: PrintedCell, index: number, table: TableBlock, look: TableLook): TableCell {
  const size = look.cells[index] ?? look.size;
  const options = size === look.size ? {} : { size };
  const lines = linesOf(cell).filter((line) => line !== '');
  const children = lines.map((line, index) =>
    textRun(line, index === 0 ? options : { ...options, break: 1 }),
  );
  return new TableCell({
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    verticalAlign: 'center',
    children: [new Paragraph({ style: styleOf(cell, table), children })],
  });
}

function styleOf(cell: PrintedCell, table: TableBlock): string {
  if (cell.role === 'figure' || cell.role === 'total') return styleIds.figure;
  return isLeftAligned(cell, table) ? styleIds.label : styleIds.head;
}

function linesOf({ text, breakAfter = [] }: PrintedCell): string[] {
  const characters = Array.from(text);
  const cuts = [0, ...breakAfter, characters.length];
  return cuts.slice(1).map((to, index) => characters.slice(cuts[index], to).join(''));
}
