import type { Table } from '@/lib/template/types';
import { findLabels } from '../match/find-labels';
import { expectedLabels } from '../match/expected-labels';
import { labelExplanations } from '../match/label-explanations';
import { rowCandidates } from '../match/row-candidates';
import { streamOf, type StreamLine } from './stream-lines';

/** 数行: the rows of a table on the page that names them. */
export interface FigureRows {
  readonly rows: readonly FigureRow[];
  /** Where the first row begins: its heads stand above. */
  readonly top: number;
}

/** A row with the lines that its label takes, and the line of its figures, or of its label where it has none there. */
export interface FigureRow {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Undefined where the figures of the page do not stand beside the labels of its rows. */
export function figureRows(table: Table, page: readonly StreamLine[]): FigureRows | undefined {
  const shown = page.flatMap(({ line, values }) => (values.length > 0 ? [line] : []));
  if (table.layout === 'across') {
    const [only, another] = shown;
    return only === undefined || another !== undefined
      ? undefined
      : { rows: [{ from: only, to: only, line: only }], top: only };
  }
  const rows = labelledRows(table, page).flatMap(({ from, to, isKnown }): FigureRow[] => {
    const own = shown.filter((line) => line >= from && line <= to);
    // A text that is no label of the form and has no figures is no row.
    if (own.length === 0 && !isKnown) return [];
    return [{ from, to, line: own[0] ?? from }];
  });
  const isWhole = shown.every((at) => rows.some(({ line }) => line === at));
  const areApart = rows.every(({ line }, index) => index === 0 || line > (rows[index - 1]?.line ?? 0));
  const [first] = rows;
  return first && isWhole && areApart ? { rows, top: first.from } : undefined;
}

interface LabelledRow {
  readonly from: number;
  readonly to: number;
  /** Whether the form has it. */
  readonly isKnown: boolean;
}

function labelledRows(table: Table, page: readonly StreamLine[]): LabelledRow[] {
  const stream = streamOf(page, 0);
  const explanations = labelExplanations(table, stream);
  const found = findLabels(expectedLabels(table), stream, explanations);
  const lineOf = (index: number) => page[(stream.chars[index]?.line ?? 0) - 1]?.line ?? 0;
  const rows = rowCandidates(table, stream, found, explanations)
    .filter(({ blankCost }) => blankCost > 0)
    .map(({ id, found: { first, last } }) => {
      return { from: lineOf(first), to: lineOf(last), isKnown: id !== undefined };
    });
  // Pieces of cut heads stand above.
  return rows.slice(
    Math.max(
      0,
      rows.findIndex(({ isKnown }) => isKnown),
    ),
  );
}
