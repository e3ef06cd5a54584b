import type { Column } from '@/lib/template/types';
import type { Part } from '@/lib/template/walk';
import type { ReadCell } from '@/lib/read/read-table';
import type { HeadColumns } from './head-columns';
import { aimUnder, placesOf, type AimedValue } from './value-aim';

/** By heads: the column that each value of a row belongs to; null for one that belongs to none, or to several. */
export function aimByHeads(
  values: readonly ReadCell[],
  heads: HeadColumns,
  part: Part,
): readonly AimedValue<Column>[] {
  const taken = new Set<string>();
  const aimed = values.map((value) => {
    const id = placesOf(value).flatMap((place) => heads.ids.get(place) ?? [])[0];
    if (id === undefined || taken.has(id)) return null;
    taken.add(id);
    return part.columns.find((column) => column.id === id) ?? null;
  });
  const isInOrder =
    values.length === part.columns.length &&
    part.columns.every((column, at) => {
      if (aimed[at] === column) return true;
      // A head that is missing, or names the total in another word (合计), does not move its neighbours.
      const isNamed = placesOf(values[at]).some((place) => heads.unknown.has(place));
      return aimed[at] === null && (!isNamed || column.sumOf !== undefined);
    });
  if (isInOrder) return values.map(({ text }, at) => ({ to: part.columns[at] ?? null, text }));
  return values.map((value, at) =>
    aimUnder(value, aimed[at] ?? null, (column) => heads.ids.get(column), taken),
  );
}

/** By shape: all columns that are typed if there are as many, else from the column in work on, else all columns. */
export function aimByShape(count: number, part: Part, focused: Column | undefined): readonly Column[] | null {
  const { columns } = part;
  const typed = columns.filter(({ sumOf }) => !sumOf);
  if (count === typed.length && count > 1) return typed;
  const start = focused ? columns.indexOf(focused) : -1;
  if (start >= 0 && start + count <= columns.length) return columns.slice(start, start + count);
  if (count >= columns.length) return columns;
  return count === typed.length ? typed : null;
}
