import type { Table } from '@/lib/template/types';
import { addressOf, partsOf, rowName } from '@/lib/template/walk';
import type { SeenRow } from '@/lib/report/seen';
import type { SourcePlace, Unread } from '../read-result';
import { FOUND, shareOf, type FoundLabel } from './align-labels';
import { assignRuns, type Assigned, type OtherLines } from './assign-runs';
import { columnMap, type ColumnMap } from './column-map';
import { doubtLeftOvers, leftOverTexts } from './doubt-left-overs';
import { doubtBlanks, doubtFar, unplacedFigures } from './doubt-unplaced';
import { doubtfulGroups } from './doubtful-groups';
import { expectedLabels } from './expected-labels';
import { findLabels } from './find-labels';
import { gridColumns, type GridColumns } from './grid-columns';
import { labelExplanations } from './label-explanations';
import { sourceOf, type LabelStream, type StreamChar, type Value } from './label-stream';
import type { TableMatch } from './match-result';
import { missingRows } from './missing-rows';
import { placeGridValues, placeTextValues, type PlacedValues } from './place-values';
import { printedColumns, type PrintedColumns } from './printed-columns';
import { rowCandidates, type RowCandidate } from './row-candidates';
import { seenLabels } from './seen-labels';
import { whyDoubtful } from './why-doubtful';

interface Line {
  readonly row: RowCandidate;
  readonly held: Assigned;
  /** As it was dealt out, before a closer look. */
  readonly first: Assigned | undefined;
}

/** 匹配 of a table whose rows stand under each other (表二, 表三). */
export function matchLines(table: Table, stream: LabelStream, elsewhere: OtherLines): TableMatch {
  const labels = expectedLabels(table);
  const explanations = labelExplanations(table, stream);
  const found = findLabels(labels, stream, explanations);
  const rows = rowCandidates(table, stream, found, explanations);
  const heads = found.flatMap(({ label, first, share }) =>
    label.kind === 'head' && share >= FOUND ? [first] : [],
  );
  const { assigned: first, otherLines } = assignRuns(stream, rows, heads, elsewhere);
  const near = doubtFar(table, stream, rows, doubtLeftOvers(stream, rows, first));
  const unplaced = unplacedFigures(table, stream, rows, found, near);
  const assigned = doubtBlanks(rows, near, unplaced);
  const lines = rows.map((row, index): Line => {
    return { row, held: assigned[index] ?? { kind: 'blank' }, first: first[index] };
  });
  const columns = columnsOf(table, stream, found, lines);

  const cells = new Map<string, SourcePlace>();
  const unread: Unread[] = [];
  const extraRows: SeenRow[] = [];
  for (const line of lines) {
    const { row, held } = line;
    if (row.id === undefined) {
      if (valuesOf(held).some(({ text }) => text !== '')) extraRows.push(extraRow(table, row, held));
      continue;
    }
    if (row.takeCost > 0 && held.kind === 'blank') continue;
    const placed = placeValues(line, columns);
    for (const { id: column } of row.part.columns) {
      const id = addressOf(table.id, row.id, column);
      if (!placed.ok) unread.push({ id, why: `${table.name}“${row.name}”：${placed.why}。` });
      else cells.set(id, placeOf(placed.values.get(column), stream.chars[row.found.first]));
    }
  }
  const missing = missingRows(labels, stream, rows, assigned, unplaced);
  for (const { label, isDoubtful } of missing) {
    for (const { id: column } of isDoubtful ? label.part.columns : []) {
      const why = `${table.name}“${label.row ? rowName(table, label.row) : label.id}”：没有认出这一行的名称，附近有不知属于哪一行的数。`;
      unread.push({ id: addressOf(table.id, label.row?.id ?? label.id, column), why });
    }
  }
  const isRow = (id: string) => lines.some(({ row, held }) => row.id === id && held.kind !== 'blank');
  for (const { id: group, part } of doubtfulGroups(stream, found, unplaced).filter(({ id }) => !isRow(id))) {
    const why = `${table.name}“${table.groups?.[group]?.label ?? group}”：附近有不知属于哪一行的数，是不是印成一行看不出来。`;
    unread.push(...part.columns.map(({ id: column }) => ({ id: addressOf(table.id, group, column), why })));
  }
  const isSure = ({ share }: FoundLabel) => share >= FOUND;
  return {
    cells,
    unread,
    labels: seenLabels(stream, found.filter(isSure), explanations),
    extraRows,
    missingRows: missing.flatMap(({ label, isDoubtful }) => (isDoubtful ? [] : [label.id])),
    leftOver: unread.length > 0 ? [] : leftOverTexts(stream, rows, assigned),
    quality: shareOf(found.filter(({ label }) => label.row)),
    heads: shareOf(found.filter(({ label }) => label.column)),
    otherLines,
  };
}

/** Where the columns stand, as the heads and the full rows show. */
interface ColumnPlaces {
  readonly byHeads: ColumnMap;
  readonly byRows: GridColumns;
  readonly printed: ReadonlyMap<RowCandidate['part'], PrintedColumns>;
}

function columnsOf(
  table: Table,
  stream: LabelStream,
  found: readonly FoundLabel[],
  lines: readonly Line[],
): ColumnPlaces {
  const grids = lines.flatMap(({ held }) => (isGrid(held) ? [valuesOf(held)] : []));
  const printed = partsOf(table).map((part) => {
    const own = lines.filter(({ row, held }) => row.part === part && held.kind === 'run' && !isGrid(held));
    return [
      part,
      printedColumns(
        stream,
        own.map(({ held }) => valuesOf(held)),
      ),
    ] as const;
  });
  return { byHeads: columnMap(stream, found), byRows: gridColumns(grids), printed: new Map(printed) };
}

function placeValues({ row: { part }, held, first }: Line, places: ColumnPlaces): PlacedValues {
  if (held.kind === 'doubtful') return { ok: false, why: whyDoubtful(part.columns.length, first) };
  if (held.kind !== 'run') return { ok: true, values: new Map() };
  const columns = part.columns.map(({ id, label }) => ({ id, head: label }));
  return isGrid(held)
    ? placeGridValues(columns, valuesOf(held), places.byHeads, places.byRows)
    : placeTextValues(columns, valuesOf(held), places.printed.get(part));
}

function isGrid(held: Assigned): boolean {
  return held.kind === 'run' && held.part.run.isGrid;
}

function valuesOf(held: Assigned): readonly Value[] {
  return held.kind === 'run' ? held.part.run.values.slice(held.part.from, held.part.to) : [];
}

function extraRow(table: Table, { name }: RowCandidate, held: Assigned): SeenRow {
  return { table: table.id, label: name, values: valuesOf(held).map(({ text }) => text) };
}

/** The place of a value; a blank is where the label of its row is. */
function placeOf(value: Value | null | undefined, label: StreamChar | undefined): SourcePlace {
  if (value) return sourceOf(value);
  const { block = 0, row } = label?.place ?? {};
  return { block, text: '', ...(row === undefined ? {} : { row }) };
}
