import type { Table } from '@/lib/template/types';
import { partsOf } from '@/lib/template/walk';
import { FOUND, type FoundLabel } from './align-labels';
import type { Assigned } from './assign-runs';
import { FEWEST } from './doubt-left-overs';
import { labelText } from './label-chars';
import type { LabelStream, Run } from './label-stream';
import { beginsPart, isOfTable } from './other-texts';
import type { RowCandidate } from './row-candidates';
import type { RowSpan } from './row-costs';

/** So much text that is not of the table parts what stands below it from the table. */
const FAR = 40;
/** A row and its figures have less between them. */
const NEAR = 12;
/** Numbers in text that are no figures: a date, a page, the number of an item. */
const NO_FIGURE = /第?\d+(?:年度?|月|日|页|期|号)|\d{1,2}[.)](?=\p{Script=Han})/gu;

/** 存疑: a row does not hold figures from behind other text, or from below the head of a column. */
export function doubtFar(
  table: Table,
  stream: LabelStream,
  rows: readonly RowSpan[],
  assigned: readonly Assigned[],
): Assigned[] {
  return assigned.map((held, index): Assigned => {
    const row = rows[index];
    const isOther = row && held.kind === 'run' && isFar(table, stream, row, held.part.run);
    return isOther ? { kind: 'doubtful' } : held;
  });
}

/** 存疑: where figures of no row stand in a table, no row that they could fill is certainly blank. */
export function doubtBlanks(
  rows: readonly RowSpan[],
  assigned: readonly Assigned[],
  unplaced: number,
): Assigned[] {
  return assigned.map((held, index): Assigned => {
    const row = rows[index];
    const isBlank = row && held.kind === 'blank' && row.blankCost > 0;
    return isBlank && unplaced >= Math.min(FEWEST, row.size) ? { kind: 'doubtful' } : held;
  });
}

/** Whether text that is not of the table, or the head of a column, stands between the label of a row and figures below it. */
function isFar(table: Table, stream: LabelStream, { found: { last } }: RowSpan, run: Run): boolean {
  const between = run.isGrid ? '' : textOf(stream, last + 1, run.at);
  return (
    (between.length >= NEAR && !isOfTable(table, between)) ||
    partsOf(table).some(({ columns }) => columns.some(({ label }) => between.includes(labelText(label))))
  );
}

/** How many figures of no row stand in the table, right above it or right below. */
export function unplacedFigures(
  table: Table,
  stream: LabelStream,
  rows: readonly RowCandidate[],
  found: readonly FoundLabel[],
  assigned: readonly Assigned[],
): number {
  if (rows.length === 0) return 0;
  const [from, to] = reachOf(table, stream, rows);
  const taken = new Set(assigned.flatMap((held) => (held.kind === 'run' ? [held.part.run] : [])));
  const left = stream.runs
    .filter((run) => run.at >= from && run.at <= to && !taken.has(run))
    .map(({ values }) => values.filter(({ text }) => text !== '').length);
  const labels = new Set([
    // With the explanation behind each.
    ...found
      .filter(({ share }) => share >= FOUND)
      .flatMap(({ at, last }) => [...at, ...range(Math.max(...at) + 1, last + 1)]),
    ...rows.filter(isInWords).flatMap(({ found: { first, last } }) => range(first, last + 1)),
  ]);
  const rest = range(from, to)
    .map((index) => (labels.has(index) ? ' ' : (stream.chars[index]?.char ?? '')))
    .join('');
  const numbers = rest.replace(NO_FIGURE, ' ').match(/\d[\d,.]*/g) ?? [];
  return left.reduce((sum, count) => sum + count, 0) + numbers.length;
}

/** Figures between signs are no label of a row. */
function isInWords({ id, name }: RowCandidate): boolean {
  return id !== undefined || /\p{Script=Han}/u.test(name);
}

/** Figures above the first row and below the last one still belong to the table, up to other text. */
function reachOf(table: Table, stream: LabelStream, rows: readonly RowSpan[]): readonly [number, number] {
  let from = Math.min(...rows.map(({ found }) => found.first));
  let to = Math.max(...rows.map(({ found }) => found.last + 1));
  const isApart = (text: string) =>
    beginsPart(table, text) || (text.length >= FAR && !isOfTable(table, text));
  for (const { at } of stream.runs.filter((run) => run.at < from).reverse()) {
    if (isApart(textOf(stream, at, from))) break;
    from = at;
  }
  for (const { at } of stream.runs.filter((run) => run.at > to)) {
    if (isApart(textOf(stream, to, at))) break;
    to = at;
  }
  return [from, to];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function textOf({ chars }: LabelStream, from: number, to: number): string {
  return chars
    .slice(from, to)
    .map(({ char }) => char)
    .join('');
}
