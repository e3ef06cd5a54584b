import type { ReadCell } from '@/lib/read/read-table';
import type { BlockView } from './block-view';

/** 值位: a pasted text and the columns under it, counted from the first value. */
export interface Value {
  readonly text: string;
  readonly from: number;
  readonly length: number;
}

/** Something of the form that takes a value, with the columns it covers. */
export interface Target<T> {
  readonly to: T;
  readonly from: number;
  readonly length: number;
}

export interface AimedValue<T> {
  readonly to: T | null;
  readonly text: string;
  /** A figure over several columns: it cannot be known which of them is meant. */
  readonly isMerged?: true;
}

/** The values of some rows of a block that begin at or after a column. */
export interface Values {
  /** The block has more columns than the form, as Word makes them where borders do not quite meet: then cells count. */
  readonly isFiner: boolean;
  inRow(row: number): readonly Value[];
}

export function valuesOf(view: BlockView, rows: readonly number[], first: number, columns: number): Values {
  const isFiner = rows.some((row) =>
    view
      .cellsFrom(row, first)
      .some(({ text, column, columnSpan }) => text !== '' && column + columnSpan > first + columns),
  );
  return {
    isFiner,
    inRow: (row) =>
      view.cellsFrom(row, first).map((cell, at) => ({
        // What a merged cell says is said once, in its first row.
        text: cell.row === row ? cell.text : '',
        ...(isFiner ? { from: at, length: 1 } : { from: cell.column - first, length: cell.columnSpan }),
      })),
  };
}

/** A figure goes to the one target under it, a blank to each. */
export function aimValues<T>(values: readonly Value[], targets: readonly Target<T>[]): AimedValue<T>[] {
  const taken = new Set<Target<T>>();
  return values.flatMap(({ text, from, length }): AimedValue<T>[] => {
    const under = targets.filter(
      (target) => !taken.has(target) && target.from < from + length && from < target.from + target.length,
    );
    under.forEach((target) => taken.add(target));
    if (under.length > 1 && text !== '') return [{ to: null, text, isMerged: true }];
    return under.length > 0 ? under.map(({ to }) => ({ to, text })) : [{ to: null, text }];
  });
}

/** By heads: a figure below something of the form that no other value of its row is `taken` for belongs to several. */
export function aimUnder<T>(
  value: ReadCell,
  to: T | null,
  idUnder: (column: number) => string | undefined,
  taken: ReadonlySet<string>,
): AimedValue<T> {
  const { text } = value;
  const isOpen = (column: number) => {
    const id = idUnder(column);
    return id !== undefined && !taken.has(id);
  };
  const isMerged = to !== null && text !== '' && placesOf(value).some(isOpen);
  return isMerged ? { to: null, text, isMerged } : { to, text };
}

/** The columns of the block that a cell covers. */
export function placesOf(cell: ReadCell | undefined): number[] {
  return Array.from({ length: cell?.columnSpan ?? 0 }, (_, at) => (cell?.column ?? 0) + at);
}
