import type { Table } from '@/lib/template/types';
import { cellsOf, rowName, type Cell } from '@/lib/template/walk';
import { labelWidth } from './label-width';
import type { BlockView } from './block-view';
import { columnAim } from './column-aim';
import type { Landing, LandingLine } from './landing';
import { lineMatcher } from './line-matcher';
import { namedRows } from './named-lines';
import { placeTexts } from './place-texts';
import { labelledRows } from './row-labels';

/** Lands each row of a block on the row of its label, whatever the order; null where the block has no labels. */
export function landByLabels(table: Table, view: BlockView, focused: Cell | undefined): Landing | null {
  const matchRow = lineMatcher(namedRows(table));
  const width = labelWidth(view, matchRow);
  if (width === 0) return null;
  const rows = labelledRows(view, width, matchRow);
  const cells = cellsOf(table);
  const aim = columnAim(table, view, width, rows, focused);
  const notes = new Set<string>();
  const landed = new Map<string, number>();

  const lines = rows.map((labelled): LandingLine => {
    const { row, text: label, target } = labelled;
    const number = row + 1;
    const values = view.cellsFrom(row, width);
    const line = { number, label, texts: values.map(({ text }) => text) };
    if (target.kind === 'none') return { ...line, places: [], notes: [target.why] };
    const first = landed.get(target.id);
    if (first !== undefined) return { ...line, places: [], notes: [`与第 ${first} 行是同一行，不粘贴`] };
    landed.set(target.id, number);

    const own = cells.filter((cell) => cell.row.id === target.id);
    const aimed = aim(labelled, own);
    aimed.notes.forEach((note) => notes.add(note));
    const placed = placeTexts(
      aimed.values.map((value) => ({ ...value, to: own.find(({ column }) => column === value.to) ?? null })),
    );
    const [cell] = own;
    const isExact = target.isSure || !cell;
    const doubt = isExact ? [] : [`名称或分组不完全相同，按“${rowName(table, cell.row)}”粘贴`];
    return { ...line, places: placed.places, notes: [...doubt, ...placed.notes] };
  });
  return { lines, notes: [...notes] };
}
