import type { Table } from '@/lib/template/types';
import { findLabels } from '../match/find-labels';
import { expectedLabels } from '../match/expected-labels';
import { labelExplanations } from '../match/label-explanations';
import { rowCandidates, type RowCandidate } from '../match/row-candidates';
import { streamOf, type StreamLine } from './stream-lines';

/** 数行: the rows of a table on the page that names them. */
export interface FigureRows {
  /** For each row the line of its figures, or of its label where it has none there. */
  readonly lines: readonly number[];
  /** Where the first row begins: its heads stand above. */
  readonly top: number;
}

/** Undefined where the figures of the page do not stand beside the labels of its rows. */
export function figureRows(table: Table, page: readonly StreamLine[]): FigureRows | undefined {
  const shown = page.flatMap(({ line, values }) => (values.length > 0 ? [line] : []));
  if (table.layout === 'across') {
    const [only, another] = shown;
    return only === undefined || another !== undefined ? undefined : { lines: [only], top: only };
  }
  const stream = streamOf(page, 0);
  const explanations = labelExplanations(table, stream);
  const found = findLabels(expectedLabels(table), stream, explanations);
  const all = rowCandidates(table, stream, found, explanations).filter(isRow);
  // Pieces of cut heads stand above.
  const rows = all.slice(Math.max(0, all.findIndex(({ id }) => id !== undefined)));
  const lineOf = (index: number) => page[(stream.chars[index]?.line ?? 0) - 1]?.line ?? 0;
  const lines = rows.map(({ found: { first, last } }) => {
    const own = shown.filter((line) => line >= lineOf(first) && line <= lineOf(last));
    return own.length > 1 ? undefined : (own[0] ?? lineOf(first));
  });
  const known = lines.flatMap((line) => line ?? []);
  const isWhole = known.length === rows.length && shown.every((line) => known.includes(line));
  const areApart = known.every((line, index) => index === 0 || line > (known[index - 1] ?? 0));
  const [first] = rows;
  return first && isWhole && areApart ? { lines: known, top: lineOf(first.found.first) } : undefined;
}

/** A row that has figures, no group with rows of its own. */
function isRow({ blankCost }: RowCandidate): boolean {
  return blankCost > 0;
}
