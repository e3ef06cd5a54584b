import type { Column, Row, Table } from './types';
import { addressOf, groupOf, type Part } from './walk';

/**
 * 表格版面: the official table as placed cells with their spans. Screen, DOCX, PDF, HTML and XLSX
 * draw this and nothing else. Coordinates are grid rows and columns from 0.
 */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: 'band' | 'corner' | 'stub' | 'columnHead' | 'rowHead' | 'figure' | 'total';
  /** The official label; empty for a figure. */
  readonly text: string;
  readonly breakAfter?: readonly number[];
  /** Address of the figure. */
  readonly address?: string;
  /** Id of the row, column or group that a head names. */
  readonly line?: string;
  /** Whether a head names a single line or a group of lines. */
  readonly groups?: boolean;
}

export interface TableGrid {
  readonly columns: number;
  readonly rows: number;
  /** Leading rows that repeat on each page: the head of 表三 and 表四, none in 表二. */
  readonly headRows: number;
  /** Cells in reading order: by row, then by column. */
  readonly cells: readonly PlacedCell[];
}

const grids = new WeakMap<Table, TableGrid>();

export function tableGrid(table: Table): TableGrid {
  const known = grids.get(table);
  if (known) return known;
  const made = place(table);
  const cells = [...made.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const grid = { ...made, cells };
  grids.set(table, grid);
  return grid;
}

function place(table: Table): TableGrid {
  switch (table.layout) {
    case 'grid':
      return placeGrid(table, table.corner);
    case 'across':
      return placeAcross(table);
    case 'blocks':
      return placeBlocks(table);
  }
}

interface Head {
  readonly text: string;
  readonly breakAfter?: readonly number[];
  readonly line: string;
  readonly groups: boolean;
}

/** A head from its position along the lines (`from`, `length`) and its depth (`level`, `depth`). */
interface PlacedHead extends Head {
  readonly from: number;
  readonly length: number;
  readonly level: number;
  readonly depth: number;
}

/** 表三: row heads in the first columns, a merged column head above. */
function placeGrid(table: Table & { layout: 'grid' }, corner: string): TableGrid {
  const rowHeads = spanHeads(table.rows.map((row) => headPath(table, row)));
  const columnHeads = spanHeads(table.columns.map((column) => headPath(table, column)));
  const left = depthOf(rowHeads);
  const top = depthOf(columnHeads);
  return {
    columns: left + table.columns.length,
    rows: top + table.rows.length,
    headRows: top,
    cells: [
      { row: 0, column: 0, rowSpan: top, columnSpan: left, role: 'corner', text: corner },
      ...columnHeads.map((head) => columnHead(head, 0, left)),
      ...rowHeads.map((head) => ({
        ...described(head),
        row: top + head.from,
        column: head.level,
        rowSpan: head.length,
        columnSpan: head.depth,
        role: 'rowHead' as const,
      })),
      ...figures(table, table, top, left),
    ],
  };
}

/** 表四: each row is a group of columns; one line of figures. */
function placeAcross(table: Table & { layout: 'across' }): TableGrid {
  const paths = table.rows.flatMap((row) =>
    table.columns.map((column) => [...headPath(table, row), ...headPath(table, column)]),
  );
  const heads = spanHeads(paths);
  const top = depthOf(heads);
  const cells = table.rows.flatMap((row, r) =>
    table.columns.map((column, c) => figure(table, row, column, top, r * table.columns.length + c)),
  );
  return {
    columns: paths.length,
    rows: top + 1,
    headRows: top,
    cells: [...heads.map((head) => columnHead(head, 0, 0)), ...cells],
  };
}

/** 表二: a band, a head line and its rows, block under block; the last column takes what is left of the width. */
function placeBlocks(table: Table & { layout: 'blocks' }): TableGrid {
  const width = table.widths.length;
  const cells: PlacedCell[] = [];
  let row = 0;
  for (const block of table.blocks) {
    const restOf = (column: number) => (column === block.columns.length - 1 ? width - 1 - column : 1);
    cells.push({ row, column: 0, rowSpan: 1, columnSpan: width, role: 'band', text: block.label });
    cells.push({ row: row + 1, column: 0, rowSpan: 1, columnSpan: 1, role: 'stub', text: block.stub });
    block.columns.forEach((column, c) => {
      const head = headPath(table, column).at(-1);
      if (!head) throw new Error(`${table.id}: column ${column.id} has no head`);
      cells.push({
        ...described(head),
        row: row + 1,
        column: 1 + c,
        rowSpan: 1,
        columnSpan: restOf(c),
        role: 'columnHead',
      });
    });
    block.rows.forEach((line, r) => {
      const place = { row: row + 2 + r, column: 0, rowSpan: 1, columnSpan: 1 };
      cells.push({ ...place, role: 'rowHead', text: line.label, line: line.id, groups: false });
    });
    for (const placed of figures(table, block, row + 2, 1)) {
      cells.push({ ...placed, columnSpan: restOf(placed.column - 1) });
    }
    row += 2 + block.rows.length;
  }
  return { columns: width, rows: row, headRows: 0, cells };
}

function figures(table: Table, part: Part, top: number, left: number): PlacedCell[] {
  return part.rows.flatMap((row, r) =>
    part.columns.map((column, c) => figure(table, row, column, top + r, left + c)),
  );
}

function figure(table: Table, line: Row, column: Column, row: number, at: number): PlacedCell {
  return {
    row,
    column: at,
    rowSpan: 1,
    columnSpan: 1,
    role: line.sumOf || column.sumOf ? 'total' : 'figure',
    text: '',
    address: addressOf(table.id, line.id, column.id),
  };
}

function columnHead(head: PlacedHead, top: number, left: number): PlacedCell {
  return {
    ...described(head),
    row: top + head.level,
    column: left + head.from,
    rowSpan: head.depth,
    columnSpan: head.length,
    role: 'columnHead',
  };
}

function described({ text, breakAfter, line, groups }: Head) {
  return { text, line, groups, ...(breakAfter ? { breakAfter } : {}) };
}

/** The heads over a line, outermost group first, itself last. */
function headPath(table: Table, line: Row | Column): Head[] {
  const groups = (line.under ?? []).map((id) => {
    const { label, breakAfter } = groupOf(table, id);
    return { text: label, line: id, groups: true, ...(breakAfter ? { breakAfter } : {}) };
  });
  const own = { text: line.label, line: line.id, groups: false };
  return [...groups, line.breakAfter ? { ...own, breakAfter: line.breakAfter } : own];
}

/** Merges equal neighbours of each level; the last head of a path takes the levels that are left. */
function spanHeads(paths: readonly (readonly Head[])[]): PlacedHead[] {
  const depth = Math.max(...paths.map((path) => path.length));
  const heads: PlacedHead[] = [];
  for (let level = 0; level < depth; level += 1) {
    let from = 0;
    while (from < paths.length) {
      const head = paths[from]?.[level];
      let length = 1;
      if (head) {
        while (sameHead(paths[from], paths[from + length], level)) length += 1;
        const isLast = level === (paths[from]?.length ?? 0) - 1;
        heads.push({ ...head, from, length, level, depth: isLast ? depth - level : 1 });
      }
      from += length;
    }
  }
  return heads;
}

function sameHead(a: readonly Head[] | undefined, b: readonly Head[] | undefined, level: number): boolean {
  if (!a || !b) return false;
  for (let i = 0; i <= level; i += 1) {
    if (a[i] === undefined || b[i] === undefined || a[i]?.line !== b[i]?.line) return false;
  }
  return true;
}

function depthOf(heads: readonly PlacedHead[]): number {
  return Math.max(...heads.map((head) => head.level + head.depth));
}
