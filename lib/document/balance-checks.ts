import type { CheckedTable, ColumnCheck, Compared, RowCheck } from './balance-sheet';
import type { EdgeCell } from './cells-by-edge';

/** Width of all tables, in mm. */
export const SHEET_WIDTH = 156;
/** Right edge of the names of what is compared. */
export const NAME_EDGE = 16;
const LABEL_EDGE = 44;
/** Two comparisons stand side by side. */
const ABREAST = 2;
const VERDICT_WIDTH = 28;
/** From so many rows on, those that are 0 throughout share one line. */
const MANY_ROWS = 10;

/** 逐列核对 and 逐行核对 of a table, from a row of the sheet on. */
export function checkCells(table: CheckedTable, from: number): EdgeCell[] {
  const blocks = [columnChecks(table), ...table.byRow.map((check) => rowCheck(table, check))];
  let row = from;
  return blocks.flatMap((cells) => {
    const placed = cells.map((cell) => ({ ...cell, row: cell.row + row }));
    row += rowsOf(cells);
    return placed;
  });
}

/** How many rows cells take together. */
export function rowsOf(cells: readonly EdgeCell[]): number {
  return Math.max(0, ...cells.map(({ row, rowSpan = 1 }) => row + rowSpan));
}

function columnChecks({ name, columns, byColumn }: CheckedTable): EdgeCell[] {
  if (byColumn.length === 0) return [];
  const width = (SHEET_WIDTH - LABEL_EDGE) / columns.length;
  const across = (row: number, texts: readonly string[], look: Pick<EdgeCell, 'role' | 'varies'>) =>
    texts.map((text, at): EdgeCell => {
      const to = at + 1 === columns.length ? SHEET_WIDTH : LABEL_EDGE + width * (at + 1);
      return { row, from: LABEL_EDGE + width * at, to, text, ...look };
    });
  const label = (row: number, text: string): EdgeCell => ({
    row,
    from: NAME_EDGE,
    to: LABEL_EDGE,
    role: 'rowHead',
    groups: false,
    text,
  });
  return [
    nameCell(`${name}各列`, 1 + byColumn.length * 3),
    { ...label(0, '项目'), role: 'stub' },
    ...across(0, columns, { role: 'columnHead' }),
    ...byColumn.flatMap((check: ColumnCheck, at) => {
      const row = 1 + at * 3;
      const figures = [
        check.columns.map(({ left }) => left),
        check.columns.map(({ right }) => right),
        check.columns.map(verdict),
      ];
      return [
        ...[check.left, check.right, '核对'].map((text, line) => label(row + line, text)),
        ...figures.flatMap((texts, line) => across(row + line, texts, { role: 'figure', varies: true })),
      ];
    }),
  ];
}

function rowCheck({ name }: CheckedTable, { total, rows }: RowCheck): EdgeCell[] {
  const shown = withoutZeros(rows);
  const deep = Math.ceil(shown.length / ABREAST);
  const half = SHEET_WIDTH - NAME_EDGE;
  const places = Array.from({ length: deep * ABREAST }, (_, at) => shown[at]);
  return [
    nameCell(`${name}各行${total}`, deep),
    ...places.flatMap((line, at): EdgeCell[] => {
      const from = NAME_EDGE + (half / ABREAST) * Math.floor(at / deep);
      const to = from + half / ABREAST;
      const cell = { row: at % deep, varies: true } as const;
      const text = line ? sentence(line) : '';
      return [
        { ...cell, from, to: to - VERDICT_WIDTH, role: 'rowHead', groups: false, text: line?.label ?? '' },
        { ...cell, from: to - VERDICT_WIDTH, to, role: 'figure', text },
      ];
    }),
  ];
}

function nameCell(text: string, rowSpan: number): EdgeCell {
  return { row: 0, rowSpan, from: 0, to: NAME_EDGE, role: 'rowHead', groups: true, text };
}

/** Most rows of most reports are 0 throughout; one line says so of all of them. */
function withoutZeros(rows: RowCheck['rows']): RowCheck['rows'] {
  const isZero = ({ left, right }: Compared) => left === '0' && right === '0';
  const zeros = rows.filter(isZero);
  const [first] = zeros;
  if (rows.length < MANY_ROWS || first === undefined || zeros.length === 1) return rows;
  const others = rows.filter((row) => !isZero(row));
  const label = others.length === 0 ? `各行，共 ${zeros.length} 行` : `其余 ${zeros.length} 行，每行`;
  return [...others, { ...first, label }];
}

function sentence(compared: Compared): string {
  const { left, right, difference } = compared;
  if (difference === null) return verdict(compared);
  return `${left} ${difference === '0' ? '=' : '≠'} ${right} ${verdict(compared)}`;
}

function verdict({ difference }: Compared): string {
  if (difference === null) return '未填齐';
  return difference === '0' ? '相符' : `差 ${difference}`;
}
