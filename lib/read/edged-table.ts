import type { ReadCell, ReadTable } from './read-table';

/** A row whose cells stand between edges, as old word processors store it. Distances are in twips. */
export interface EdgedRow {
  readonly texts: readonly string[];
  /** One more than cells; without them the cells are equally wide. */
  readonly edges: readonly number[];
  /** Which cells belong to the one on their left, or begin or continue a merge downwards. */
  readonly merges: readonly EdgedMerge[];
}

export interface EdgedMerge {
  readonly isRight: boolean;
  readonly down: 'none' | 'start' | 'on';
}

/** Edges of different rows within this distance are one. */
const NEAR = 30;
const EQUAL_WIDTH = 1000;
const MOST_ROWS = 300;
const MOST_COLUMNS = 64;

/** The grid of a table: its columns are where any of its rows has an edge. */
export function edgedTable(all: readonly EdgedRow[]): ReadTable {
  const rows = all.slice(0, MOST_ROWS).map(wholeRow);
  const isCut = all.length > MOST_ROWS || all.some(({ texts }) => texts.length > MOST_COLUMNS);
  const columns = edgesOf(rows);
  const cells: { -readonly [K in keyof ReadCell]: ReadCell[K] }[] = [];
  const open = new Map<number, (typeof cells)[number]>();
  rows.forEach(({ texts, edges, merges }, row) => {
    texts.forEach((text, index) => {
      const column = columnAt(columns, edges[index] ?? 0);
      const columnSpan = Math.max(1, columnAt(columns, edges[index + 1] ?? 0) - column);
      const { isRight = false, down = 'none' } = merges[index] ?? {};
      const previous = cells.at(-1);
      const above = open.get(column);
      if (isRight && previous?.row === row) {
        previous.columnSpan += columnSpan;
      } else if (down === 'on' && above) {
        above.rowSpan += 1;
      } else {
        const cell = { row, column, rowSpan: 1, columnSpan, text };
        cells.push(cell);
        if (down === 'start') open.set(column, cell);
        else open.delete(column);
      }
    });
  });
  return {
    rows: rows.length,
    columns: Math.max(1, columns.length - 1),
    cells,
    ...(isCut ? { isCut } : {}),
  };
}

function wholeRow({ texts, edges, merges }: EdgedRow): EdgedRow {
  const kept = texts.slice(0, MOST_COLUMNS);
  if (edges.length > kept.length) return { texts: kept, edges, merges };
  return { texts: kept, edges: [...kept, ''].map((_, index) => index * EQUAL_WIDTH), merges: [] };
}

function edgesOf(rows: readonly EdgedRow[]): number[] {
  const all = [...new Set(rows.flatMap(({ edges }) => edges))].sort((a, b) => a - b);
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? 0) > NEAR);
}

function columnAt(columns: readonly number[], edge: number): number {
  const next = columns.findIndex((column) => column > edge);
  return next === -1 ? Math.max(0, columns.length - 1) : Math.max(0, next - 1);
}
