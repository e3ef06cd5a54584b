import type { ReadCell } from '@/lib/read/read-table';
import { kindOfText, type BlockView } from './block-view';
import { labelOf } from './label-width';
import type { LineMatcher, Match } from './line-matcher';

/** A row of a block that carries figures or names a row of the form. */
export interface LabelledRow {
  readonly row: number;
  readonly text: string;
  readonly target: Target;
  /** The lines without figures above it, run by run, the nearest run first: heads of its columns are looked for there. */
  readonly heads: readonly (readonly number[])[];
}

export type Target =
  | { readonly kind: 'row'; readonly id: string; readonly isSure: boolean }
  | { readonly kind: 'none'; readonly why: string };

/** Walks a block row by row: titles, heads and names of groups are context, everything else is a row that lands or not. */
export function labelledRows(view: BlockView, width: number, matchRow: LineMatcher): LabelledRow[] {
  const found: LabelledRow[] = [];
  const above: (string | undefined)[] = [];
  let heads: (readonly number[])[] = [];
  let run: number[] = [];
  let heading: string | undefined;
  for (let row = 0; row < view.rows; row += 1) {
    const text = labelOf(view, row, width);
    const groups = groupsBeside(view.cellsBefore(row, width), text, above);
    const match: Match = text === '' ? { kind: 'none' } : matchRow(text, { groups, heading });
    const isRow = match.kind === 'line' && !match.line.isGroup;
    if (!isRow && !hasValues(view, row, width)) {
      if (match.kind === 'line') heading = text;
      run.push(row);
      continue;
    }
    if (run.length > 0) heads = [run, ...heads];
    run = [];
    found.push({ row, text, target: targetOf(match, text), heads });
  }
  return found;
}

function targetOf(match: Match, text: string): Target {
  if (match.kind === 'ambiguous') return { kind: 'none', why: '像本表的好几行，不粘贴' };
  if (match.kind === 'none')
    return { kind: 'none', why: text === '' ? '没有行名，不粘贴' : '本表没有这一行，不粘贴' };
  if (match.line.isGroup) return { kind: 'none', why: '这一行在本表中要分开填，不粘贴' };
  return { kind: 'row', id: match.line.id, isSure: match.isSure };
}

/** The labels left of the innermost one. In text with tabs a merged label stands only in its first row and goes on below. */
function groupsBeside(cells: readonly ReadCell[], label: string, above: (string | undefined)[]): string[] {
  const groups: string[] = [];
  for (const { column, text } of cells) {
    if (kindOfText(text) === 'words') {
      above.length = column;
      above[column] = text;
    }
    const group = above[column];
    if (text === label) break;
    if (group !== undefined) groups.push(group);
  }
  return groups;
}

function hasValues(view: BlockView, row: number, width: number): boolean {
  return view.cellsFrom(row, width).some(({ text, row: first }) => {
    const kind = kindOfText(text);
    return first === row && (kind === 'figure' || kind === 'placeholder');
  });
}
