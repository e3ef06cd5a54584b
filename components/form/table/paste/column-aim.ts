import type { Column, Table } from '@/lib/template/types';
import type { Cell, Part } from '@/lib/template/walk';
import { aimByHeads, aimByShape } from './aim-columns';
import type { BlockView } from './block-view';
import { headColumns, type HeadColumns } from './head-columns';
import type { LabelledRow } from './row-labels';
import { aimValues, valuesOf, type AimedValue, type Value, type Values } from './value-aim';

/** The values of one row with their columns. */
export interface AimedRow {
  readonly values: readonly AimedValue<Column>[];
  readonly notes: readonly string[];
}

/** Finds the columns for the values of rows: by the heads above them where the block has heads, else by its shape. */
export function columnAim(
  table: Table,
  view: BlockView,
  width: number,
  rows: readonly LabelledRow[],
  focused: Cell | undefined,
): (row: LabelledRow, cells: readonly Cell[]) => AimedRow {
  const known = new Map<Part, Map<readonly number[], HeadColumns | null>>();

  function headsOf(part: Part, { heads }: LabelledRow): HeadColumns | null {
    const byRun = known.get(part) ?? new Map<readonly number[], HeadColumns | null>();
    known.set(part, byRun);
    for (const run of heads) {
      const found = byRun.get(run) ?? headColumns(view, run, width, table, part);
      byRun.set(run, found);
      if (found) return found;
    }
    return null;
  }

  /** How many columns of values there are; blanks beyond the columns of the form do not count. */
  function countOf(part: Part, values: Values, own: readonly number[]): number {
    const all = own.flatMap((row) => values.inRow(row));
    const most = endOf(all);
    return most <= part.columns.length ? most : endOf(all.filter(({ text }) => text !== ''));
  }

  function rowsOf(part: Part): number[] {
    return rows.flatMap(({ row, target }) => {
      const isOfPart = target.kind === 'row' && part.rows.some(({ id }) => id === target.id);
      return isOfPart ? [row] : [];
    });
  }

  return (labelled, cells) => {
    const part = cells[0]?.part;
    if (!part) return { values: [], notes: [] };
    // What a merged cell says is said once, in its first row.
    const values = view
      .cellsFrom(labelled.row, width)
      .map((value) => (value.row === labelled.row ? value : { ...value, text: '' }));
    const heads = headsOf(part, labelled);
    if (heads) {
      const aimed = aimByHeads(values, heads, part);
      const isPlaced = (at: number) => aimed[at]?.to != null || aimed[at]?.isMerged;
      const lost = values.filter(({ text }, at) => !isPlaced(at) && text !== '');
      return {
        values: aimed.filter((_, at) => isPlaced(at)),
        notes: [...heads.notes, ...lost.map(({ column }) => lostColumn(column, heads))],
      };
    }
    const own = rowsOf(part);
    const placed = valuesOf(view, own, width, part.columns.length);
    const count = countOf(part, placed, own);
    const columns = aimByShape(count, part, cells.find((cell) => cell.column === focused?.column)?.column);
    if (!columns)
      return { values: [], notes: [`没有列名，${count} 列数对不上本表的 ${part.columns.length} 列`] };
    const inside = placed.inRow(labelled.row).filter(({ from }) => from < count);
    const targets = columns.map((column, at) => ({ to: column, from: at, length: 1 }));
    return { values: aimValues(inside, targets), notes: [] };
  };
}

function endOf(values: readonly Value[]): number {
  return Math.max(0, ...values.map(({ from, length }) => from + length));
}

function lostColumn(column: number, heads: HeadColumns): string {
  const head = heads.unknown.get(column);
  return head === undefined ? `第 ${column + 1} 列没有列名，不粘贴` : `本表没有“${head}”一列，不粘贴`;
}
