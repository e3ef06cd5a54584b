import type { FoundLabel } from './align-labels';
import type { CellPlace, LabelStream, Value } from './label-stream';

/** The head of a single column where it stands in a table of the document. */
interface HeadPlace {
  readonly column: string;
  readonly place: CellPlace;
}

/** 列对应: which column of the form each grid column of the document's tables is, by its heads. */
export type ColumnMap = readonly HeadPlace[];

/** Share of a head that must stand there as expected. */
const SURE = 0.6;

export function columnMap(stream: LabelStream, found: readonly FoundLabel[]): ColumnMap {
  const texts = cellTexts(stream);
  return found.flatMap(({ label, first, share }) => {
    const place = stream.chars[first]?.place;
    if (!label.column || share < SURE || place?.column === undefined) return [];
    return [{ column: label.column.id, place: withRepeats(place, texts) }];
  });
}

function cellTexts({ chars }: LabelStream): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { char, place } of chars) texts.set(keyOf(place), (texts.get(keyOf(place)) ?? '') + char);
  return texts;
}

function keyOf({ block, row, column }: CellPlace): string {
  return `${block},${row ?? ''},${column ?? ''}`;
}

/** A head that was merged over columns may be repeated in each of them. */
function withRepeats(place: CellPlace, texts: ReadonlyMap<string, string>): CellPlace {
  const text = texts.get(keyOf(place));
  const isSame = (column: number) => texts.get(keyOf({ ...place, column })) === text;
  let from = place.column ?? 0;
  let to = from + (place.columnSpan ?? 1);
  while (from > 0 && isSame(from - 1)) from -= 1;
  while (isSame(to)) to += 1;
  return { ...place, column: from, columnSpan: to - from };
}

/** The columns of the form that a value stands under; undefined where its table has no heads. */
export function columnsUnder(
  map: ColumnMap,
  { place }: Value,
  columns: readonly string[],
): string[] | undefined {
  const heads = map.filter(
    ({ column, place: head }) => head.block === place.block && columns.includes(column),
  );
  // A form with several heads of one name, one under the other: the nearest above counts.
  const above = heads.filter(({ place: head }) => (head.row ?? 0) < (place.row ?? 0));
  const nearest = columns.flatMap((column) => {
    const own = above.filter((head) => head.column === column);
    return own.length === 0 ? [] : [own.reduce((a, b) => ((a.place.row ?? 0) > (b.place.row ?? 0) ? a : b))];
  });
  if (nearest.length < columns.length || !standApart(nearest)) return undefined;
  return nearest.filter(({ place: head }) => overlap(head, place)).map(({ column }) => column);
}

/** Heads over the same grid column belong to a table that lost its spans. */
function standApart(heads: readonly HeadPlace[]): boolean {
  return heads.every((head, index) =>
    heads.slice(index + 1).every((other) => !overlap(head.place, other.place)),
  );
}

/** Whether a row ends where the heads of its table end: a row with a cell too many or too few does not. */
export function endsUnderHeads(map: ColumnMap, values: readonly Value[]): boolean {
  const last = values.at(-1)?.place;
  const heads = map.filter(({ place }) => place.block === last?.block);
  return (
    last !== undefined &&
    heads.length > 0 &&
    endOf(last) >= Math.max(...heads.map(({ place }) => endOf(place)))
  );
}

function endOf({ column = 0, columnSpan = 1 }: CellPlace): number {
  return column + columnSpan;
}

function overlap(a: CellPlace, b: CellPlace): boolean {
  const [from, to] = [a.column ?? 0, b.column ?? 0];
  return from < to + (b.columnSpan ?? 1) && to < from + (a.columnSpan ?? 1);
}
