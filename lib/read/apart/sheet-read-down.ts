import type { Table } from '@/lib/template/types';
import { cellsOf, labelPath, partsOf } from '@/lib/template/walk';
import { likeness } from '@/lib/template/label-likeness';
import type { CellLine } from './cell-lines';
import { namedRows } from './named-rows';
import { cellOfLine, type RebuiltCell } from './rebuilt-table';

/** Columns for labels beside the figures of a row. */
const MOST_LABELS = 4;
const FEWEST_ROWS = 2;
/** Share of a head that must stand there as the form has it. */
const SAME = 0.7;

/** A sheet as its columns, all of the same height. */
interface Sheet {
  readonly columns: readonly (readonly CellLine[])[];
  readonly height: number;
  /** How many columns hold labels. */
  readonly labels: number;
}

/**
 * 逐列复制的整表: a sheet copied column after column with a line for each place, those that a merged cell covers among
 * them. Undefined where the lines do not divide into columns in one way alone.
 */
export function sheetReadDown(table: Table, lines: readonly CellLine[]): RebuiltCell[] | undefined {
  const isAcross = table.layout === 'across';
  const figures = isAcross
    ? cellsOf(table).length
    : Math.max(...partsOf(table).map(({ columns }) => columns.length));
  const shown = lines.length - [...lines].reverse().findIndex(({ kind }) => kind !== 'blank');
  const sheets: Sheet[] = [];
  for (const labels of isAcross ? [0] : Array.from({ length: MOST_LABELS }, (_, index) => index + 1)) {
    const width = figures + labels;
    // Empty lines behind the sheet may be some of its own.
    for (let height = Math.ceil(shown / width); height * width <= lines.length; height += 1) {
      const columns = Array.from({ length: width }, (_, column) =>
        lines.slice(column * height, (column + 1) * height),
      );
      const sheet = { columns, height, labels };
      if (height >= FEWEST_ROWS && isSheet(table, sheet)) sheets.push(sheet);
    }
  }
  const [only, another] = sheets;
  return only && !another && hasNamedRows(table, only) ? placeCells(only) : undefined;
}

/** Whether each row of figures has the label of one row of the form, none moved up or down, and no head has one. */
function hasNamedRows(table: Table, sheet: Sheet): boolean {
  const rows = rowsOf(sheet).map((row) => {
    const labels = row.slice(0, sheet.labels).filter(({ kind }) => kind === 'label');
    return { labels, figures: row.slice(sheet.labels).map(({ kind }) => kind) };
  });
  const named = namedRows(
    table,
    rows.flatMap(({ labels }) => labels),
  );
  return rows.every(({ labels, figures }) => {
    const count = labels.filter((line) => named.has(line)).length;
    if (sheet.labels === 0) return true;
    return figures.includes('value') ? count === 1 : count <= (figures.includes('label') ? 0 : 1);
  });
}

/** Figures stand behind the label of their row, and above them the heads of their column and nothing else. */
function isSheet(table: Table, sheet: Sheet): boolean {
  const { columns, labels } = sheet;
  const isHeaded = columns.slice(labels).every((column, index) => {
    const heads = column.filter(({ kind }) => kind === 'label');
    return heads.length > 0 && heads.every(({ text }) => isHeadOf(table, index, text));
  });
  return isHeaded && rowsOf(sheet).every((row) => isRow(row.slice(0, labels), row.slice(labels)));
}

function isRow(names: readonly CellLine[], figures: readonly CellLine[]): boolean {
  const has = (cells: readonly CellLine[], kind: CellLine['kind']) =>
    cells.some((cell) => cell.kind === kind);
  if (has(names, 'value')) return false;
  if (!has(figures, 'value')) return true;
  return !has(figures, 'label') && (names.length === 0 || has(names, 'label'));
}

/** Whether a text is the head of a column of figures, or that of a group which the column is under. */
function isHeadOf(table: Table, index: number, text: string): boolean {
  const lines =
    table.layout === 'across'
      ? cellsOf(table)
          .slice(index, index + 1)
          .flatMap(({ row, column }) => [row, column])
      : partsOf(table).flatMap(({ columns }) => columns[index] ?? []);
  return lines.some((line) => labelPath(table, line).some((label) => likeness(label, text) >= SAME));
}

function rowsOf({ columns, height }: Sheet): CellLine[][] {
  return Array.from({ length: height }, (_, row) => columns.flatMap((column) => column[row] ?? []));
}

/** Labels, and figures with the blanks that stand under a head. */
function placeCells(sheet: Sheet): RebuiltCell[] {
  const headed = new Set<number>();
  let isHead = false;
  return rowsOf(sheet).flatMap((row, at) => {
    const heads = row.flatMap(({ kind }, column) =>
      kind === 'label' && column >= sheet.labels ? [column] : [],
    );
    if (heads.length > 0 && !isHead) headed.clear();
    heads.forEach((column) => headed.add(column));
    isHead = heads.length > 0;
    return row.flatMap((line, column) =>
      line.kind !== 'blank' || (!isHead && headed.has(column)) ? [cellOfLine(line, at, column)] : [],
    );
  });
}
