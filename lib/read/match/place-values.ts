import { columnsUnder, endsUnderHeads, type ColumnMap } from './column-map';
import type { GridColumns } from './grid-columns';
import type { Value } from './label-stream';
import type { PrintedColumn, PrintedColumns } from './printed-columns';

/** The value of each column of a row, `null` for one that is blank; or why that cannot be told. */
export type PlacedValues =
  | { readonly ok: true; readonly values: ReadonlyMap<string, Value | null> }
  | { readonly ok: false; readonly why: string };

/** From so many columns on, none of them is merged with its neighbour. */
const MANY = 5;

/** 归列, in a row of a table: by the heads above where they fit, else by order where the number is right. */
export function placeGridValues(
  heads: readonly PrintedColumn[],
  values: readonly Value[],
  map: ColumnMap,
  fullRows: GridColumns,
): PlacedValues {
  const columns = heads.map(({ id }) => id);
  const byHeads = placeByHeads(columns, values, map);
  if (values.length === columns.length) {
    return byHeads && byHeads.size === columns.length ? done(byHeads) : done(inOrder(columns, values));
  }
  const shown = values.filter(({ text }) => text !== '');
  if (shown.length === 0) return done(inOrder(columns, []));
  // A cell that was merged over columns may be repeated in each of them.
  const [only] = shown;
  if (columns.length === 1 && only && shown.every(({ text }) => text === only.text)) {
    return done(inOrder(columns, [only]));
  }
  if (byHeads) return done(byHeads);
  const isRepeated = columns.length < shown.length + 2 && shown.at(-1)?.text === shown.at(-2)?.text;
  if (shown.length === columns.length && !(isRepeated && columns.length < MANY)) {
    return done(inOrder(columns, shown));
  }
  if (fullRows.beginsWithLabels && values[0]?.place.column === 0 && values.length === columns.length + 1) {
    return done(inOrder(columns, values.slice(1)));
  }
  const byRows = placeLikeRows(columns, values, fullRows);
  if (byRows) return done(byRows);
  return { ok: false, why: `这一行应有 ${columns.length} 格，原件有 ${shown.length} 个数，对不上列` };
}

/** 归列, in running text: by order where all are there, else by the printed columns. */
export function placeTextValues(
  columns: readonly PrintedColumn[],
  values: readonly Value[],
  printed: PrintedColumns | undefined,
): PlacedValues {
  const ids = columns.map(({ id }) => id);
  if (values.length === columns.length) return done(inOrder(ids, values));
  const found = values.length < columns.length ? printed?.place(values, columns) : undefined;
  if (found)
    return done(new Map(ids.map((id, index) => [id, values[found.indexOf(index)] ?? null] as const)));
  const why =
    values.length < columns.length
      ? `这一行应有 ${columns.length} 个数，原件有 ${values.length} 个，空白的是哪一格看不出来`
      : `这一行应有 ${columns.length} 个数，原件有 ${values.length} 个`;
  return { ok: false, why };
}

/** As the full rows have them, where the row is as long as they are. */
function placeLikeRows(
  columns: readonly string[],
  values: readonly Value[],
  fullRows: GridColumns,
): ReadonlyMap<string, Value | null> | undefined {
  const places = fullRows.of(columns.length, values.at(-1)?.place.column ?? -1);
  if (!places) return undefined;
  const placed = new Map(columns.map((column, index) => [column, valueAt(values, places[index])] as const));
  const found = [...placed.values()];
  const shown = values.filter(({ text }) => text !== '');
  // Where a cell is missing, its column is no blank.
  return found.every((value) => value !== null) && shown.every((value) => found.includes(value))
    ? placed
    : undefined;
}

function valueAt(values: readonly Value[], column: number | undefined): Value | null {
  return values.find(({ place }) => place.column === column) ?? null;
}

function placeByHeads(
  columns: readonly string[],
  values: readonly Value[],
  map: ColumnMap,
): ReadonlyMap<string, Value | null> | undefined {
  if (!endsUnderHeads(map, values)) return undefined;
  const placed = new Map<string, Value | null>(columns.map((column) => [column, null]));
  let before = '';
  for (const value of values) {
    const under = columnsUnder(map, value, columns);
    if (!under) return undefined;
    const [column, other] = under;
    const isRepeated = value.text === before;
    before = value.text;
    if (column === undefined && (value.text === '' || isRepeated)) continue;
    if (column === undefined) return undefined;
    const known = placed.get(column);
    if (known && (value.text === '' || value.text === known.text)) continue;
    if (known) return undefined;
    if (other !== undefined && value.text !== '') return undefined;
    placed.set(column, value);
  }
  // Where a cell is missing, its column is no blank.
  return [...placed.values()].every((value) => value !== null) ? placed : undefined;
}

function inOrder(columns: readonly string[], values: readonly Value[]): ReadonlyMap<string, Value | null> {
  return new Map(columns.map((column, index) => [column, values[index] ?? null]));
}

function done(values: ReadonlyMap<string, Value | null>): PlacedValues {
  return { ok: true, values };
}
