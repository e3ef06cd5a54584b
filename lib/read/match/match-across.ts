import type { Table } from '@/lib/template/types';
import { cellsOf, labelPath, type Cell } from '@/lib/template/walk';
import type { SourcePlace, Unread } from '../read-result';
import { alignLabels, FOUND, shareOf, type FoundLabel } from './align-labels';
import { expectedLabels } from './expected-labels';
import { labelText } from './label-chars';
import {
  sourceOf,
  type CellPlace,
  type LabelStream,
  type Run,
  type StreamChar,
  type Value,
} from './label-stream';
import type { TableMatch } from './match-result';
import { printedColumns } from './printed-columns';
import { seenLabels } from './seen-labels';

type AcrossTable = Table & { readonly layout: 'across' };

/** The figures in the order of the form, `null` for a blank; or why they cannot be told apart. */
type Figures = readonly (Value | null)[] | string;

/**
 * 匹配 of a table whose rows stand side by side over one line of figures (表四): all of them behind the heads, or group by
 * group behind the head of each.
 */
export function matchAcross(table: AcrossTable, stream: LabelStream): TableMatch {
  const found = alignLabels(
    expectedLabels(table),
    stream.chars.map(({ char }) => char),
  );
  const sure = found.filter(({ share }) => share >= FOUND);
  // Heads printed from top to bottom are torn to pieces; those of the groups stand in one line.
  const heads = shareOf(found);
  const quality = Math.max(heads, shareOf(found.filter(({ label }) => !label.column)));
  const all = cellsOf(table);
  const runs = stream.runs.filter(({ at }) => at > (sure[0]?.first ?? Infinity));
  const figures =
    inOneLine(stream, runs, all, found) ??
    groupByGroup(table, stream, runs) ??
    allBlank(stream, runs, all, found) ??
    whyNot(runs, all.length);
  const cells = new Map<string, SourcePlace>();
  const unread: Unread[] = [];
  all.forEach(({ address }, index) => {
    if (typeof figures === 'string') unread.push({ id: address, why: `${table.name}：${figures}。` });
    else cells.set(address, placeOf(figures, index, stream.chars[sure[0]?.first ?? -1]));
  });
  return {
    cells,
    unread,
    labels: seenLabels(stream, sure),
    extraRows: [],
    missingRows: [],
    quality,
    heads,
    otherLines: { after: 0, before: 0 },
  };
}

function inOneLine(
  stream: LabelStream,
  runs: readonly Run[],
  cells: readonly Cell[],
  found: readonly FoundLabel[],
): Figures | undefined {
  for (const run of runs) {
    const values =
      exactly(run, cells.length) ?? (run.isGrid ? underHeads(run, cells, stream, found) : undefined);
    if (values) return values;
  }
  const columns = cells.map(({ address, column }) => ({ id: address, head: column.label }));
  for (const { isGrid, values } of runs) {
    if (isGrid || values.length > cells.length || values.length < 2) continue;
    const places = printedColumns(stream, [values]).place(values, columns);
    if (places) return cells.map((_, index) => values[places.indexOf(index)] ?? null);
  }
  return undefined;
}

/** The figures of a run where there are as many as cells; blank columns of a table beside them are none. */
function exactly({ values, isGrid }: Run, count: number): readonly Value[] | undefined {
  if (values.length === count) return values;
  const shown = values.filter(({ text }) => text !== '');
  return isGrid && shown.length === count ? shown : undefined;
}

/** By the head over each figure, where every head of a single column was found in the same table. */
function underHeads(
  { values }: Run,
  cells: readonly Cell[],
  { chars }: LabelStream,
  found: readonly FoundLabel[],
): Figures | undefined {
  const heads = found
    .filter(({ label, share }) => label.column && share >= FOUND)
    .map(({ first }) => chars[first]?.place);
  const shown = values.filter(({ text }) => text !== '');
  if (heads.length !== cells.length || shown.length === 0) return undefined;
  const under = shown.map(({ place }) => heads.findIndex((head) => head && isUnder(head, place)));
  return isApart(under.map((index) => (index < 0 ? undefined : index)))
    ? cells.map((_, index) => shown[under.indexOf(index)] ?? null)
    : undefined;
}

function isUnder(head: CellPlace, value: CellPlace): boolean {
  return head.block === value.block && head.column !== undefined && head.column === value.column;
}

function isApart(places: readonly (number | undefined)[]): boolean {
  return places.every((place) => place !== undefined) && new Set(places).size === places.length;
}

/** 行政复议 with its five figures, then the next group with its own: each behind the words of its group. */
function groupByGroup(table: AcrossTable, stream: LabelStream, runs: readonly Run[]): Figures | undefined {
  const figures: Value[] = [];
  let from = 0;
  let next = 0;
  for (const row of table.rows) {
    const at = runs.findIndex(
      (run, index) => index >= next && exactly(run, table.columns.length) !== undefined,
    );
    const run = runs[at];
    const values = run && exactly(run, table.columns.length);
    if (!run || !values) return undefined;
    const before = stream.chars
      .slice(from, run.at)
      .map(({ char }) => char)
      .join('');
    if (!before.includes(labelText(labelPath(table, row).at(-1) ?? ''))) return undefined;
    figures.push(...values);
    from = run.at;
    next = at + 1;
  }
  return figures;
}

/** Every head of a column is there, and behind the first no digit. */
function allBlank(
  { chars }: LabelStream,
  runs: readonly Run[],
  cells: readonly Cell[],
  found: readonly FoundLabel[],
): Figures | undefined {
  const heads = found.filter(({ label }) => label.column);
  if (runs.some(({ values }) => values.some(({ text }) => text !== ''))) return undefined;
  if (heads.length < cells.length || heads.some(({ share }) => share < FOUND)) return undefined;
  return chars.slice(heads[0]?.first).some(({ char }) => /\d/.test(char)) ? undefined : cells.map(() => null);
}

function whyNot(runs: readonly Run[], count: number): string {
  const all = runs.flatMap(({ values }) => values).filter(({ text }) => text !== '').length;
  return all === 0 ? '没有找到表中的数' : `应有 ${count} 个数，原件中有 ${all} 个，对不上列`;
}

/** A blank is beside the other figures, or where the heads are. */
function placeOf(
  figures: readonly (Value | null)[],
  index: number,
  head: StreamChar | undefined,
): SourcePlace {
  const value = figures[index];
  if (value) return sourceOf(value);
  const beside = figures.find((one) => one !== null);
  return { block: (beside ?? head)?.place.block ?? 0, text: '' };
}
