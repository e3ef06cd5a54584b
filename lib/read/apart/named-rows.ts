import type { Table } from '@/lib/template/types';
import { expectedLabels } from '../match/expected-labels';
import { findLabels } from '../match/find-labels';
import { labelExplanations } from '../match/label-explanations';
import { labelStream } from '../match/label-stream';
import { rowCandidates } from '../match/row-candidates';
import type { VisibleDocument } from '../visible-document';
import type { CellLine } from './cell-lines';

/** For each row that has figures the line in which its label ends, and the one in which it begins. */
export type NamedRows = ReadonlyMap<CellLine, CellLine>;

/** 有数的行 among some lines of labels; groups, heads and notes have no figures. */
export function namedRows(table: Table, labels: readonly CellLine[]): NamedRows {
  const cells = labels.map(({ text }, row) => ({ row, column: 0, rowSpan: 1, columnSpan: 1, text }));
  const document: VisibleDocument = [{ kind: 'table', table: { rows: cells.length, columns: 1, cells } }];
  const stream = labelStream(document, [0]);
  const explanations = labelExplanations(table, stream);
  const found = findLabels(expectedLabels(table), stream, explanations);
  const rows = rowCandidates(table, stream, found, explanations).filter(({ blankCost }) => blankCost > 0);
  const lineOf = (char: number) => labels[stream.chars[char]?.place.row ?? -1];
  return new Map(
    rows.flatMap(({ found: { first, last } }) => {
      const [from, to] = [lineOf(first), lineOf(last)];
      return from && to ? [[to, from] as const] : [];
    }),
  );
}
