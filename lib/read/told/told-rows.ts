import type { RowCandidate } from '../match/row-candidates';
import type { FoundLabel } from '../match/align-labels';
import { labelText } from '../match/label-chars';
import type { Value } from '../match/label-stream';
import type { ToldRun, ToldStream } from './told-stream';

/** A row with the figures told behind its label. */
export interface ToldRow {
  readonly row: RowCandidate;
  readonly run?: ToldRun;
  /** What else stands up to the next label; where nothing does, what is not named is blank. */
  readonly rest: string;
}

export interface ToldRows {
  readonly rows: readonly ToldRow[];
  /** Figures behind no label that was found. */
  readonly orphans: readonly ToldRun[];
}

/** A few characters between a label and its figures belong to the label: …继续办理情况. */
const LONGEST_REST = 6;
const NUMBERING = /^[\s\p{P}]*(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]|^第\d+页/u;
/** Figures of no row. */
const FIGURES = '0';
const SIGNS = /[\s\p{P}\p{S}]/gu;

/** 归行: each run belongs to the label right before it. */
export function toldRows(
  stream: ToldStream,
  all: readonly RowCandidate[],
  found: readonly FoundLabel[],
): ToldRows {
  const candidates = all.filter((row) => row.id !== undefined || isLabel(stream, row));
  const starts = [...candidates.map((row) => row.found.first), ...found.map(({ first }) => first)];
  const owners = new Map(
    stream.runs.map((run, index) => [run, ownerOf(run, stream.runs[index - 1]?.at ?? 0)]),
  );
  const runOf = new Map([...owners].flatMap(([run, row]) => (row ? [[row, run] as const] : [])));

  function ownerOf(run: ToldRun, from: number): RowCandidate | undefined {
    const before = candidates.filter(({ found: { first, last } }) => first >= from && last < run.at);
    const owner = before.reduce<RowCandidate | undefined>(
      (best, row) => (best && best.found.last > row.found.last ? best : row),
      undefined,
    );
    return owner && isRestOfLabel(stream, owner.found.last, run) ? owner : undefined;
  }

  const rows = candidates.map((row): ToldRow => {
    const run = runOf.get(row);
    const from = Math.max(row.found.last + 1, run?.at ?? 0);
    const next = Math.min(...starts.filter((start) => start >= from), stream.chars.length);
    const nextRun = stream.runs.find((one) => one !== run && one.at >= from);
    const isCut = nextRun !== undefined && nextRun.at <= next;
    return {
      row,
      ...(run ? { run } : {}),
      rest:
        (isCut ? FIGURES : '') + restOf(stream, from, next, run?.lastLine ?? stream.chars[from - 1]?.line),
    };
  });
  return { rows, orphans: stream.runs.filter((run) => !owners.get(run) && isShown(run)) };
}

/**
 * The named figures by column, `null` for a blank; undefined where that cannot be told: a name is no column's, a figure
 * goes on, or a column without a figure may be meant by the rest.
 */
export function figuresOf({ row, run, rest }: ToldRow): ReadonlyMap<string, Value | null> | undefined {
  const columns = row.part.columns.map(({ id, label }) => ({ id, name: labelText(label) }));
  const figures = [...(run?.named ?? [])].filter(([, { text }]) => text !== '');
  const isNamed = [...(run?.named.keys() ?? [])].every((name) =>
    columns.some((column) => column.name === name),
  );
  const isFull = figures.length === columns.length && !/^\d/.test(rest);
  if (!isNamed || !(isFull || rest === '')) return undefined;
  const byName = new Map(figures);
  return new Map(columns.map(({ id, name }) => [id, byName.get(name) ?? null]));
}

/**
 * Whether a text of its own is the label of a row, rather than a name that is no column's: a line begins and a colon ends
 * it, or it ends its line and the first column follows.
 */
function isLabel({ chars, runs }: ToldStream, { found: { first, last }, part }: RowCandidate): boolean {
  const next = runs.find(({ at }) => at > last);
  const signs = chars.slice(first, last + 1).findIndex(({ char }) => char.replace(SIGNS, '') !== '');
  const from = first + Math.max(signs, 0);
  const text = chars
    .slice(from, next?.at)
    .map(({ char }) => char)
    .join('');
  const beginsLine = chars[from - 1]?.line !== chars[from]?.line;
  const [column] = next?.named.keys() ?? [];
  const isOneLine = chars.slice(from, next?.at).every(({ line }) => line === chars[from]?.line);
  const isAbove = isOneLine && next?.values[0]?.line !== chars[from]?.line;
  const end = isAbove && column === labelText(part.columns[0]?.label ?? '') ? ':?' : ':';
  return beginsLine && new RegExp(`^[^\\d:]+${end}$`, 'u').test(text.replace(NUMBERING, ''));
}

function isRestOfLabel({ chars }: ToldStream, last: number, run: ToldRun): boolean {
  const rest = chars.slice(last + 1, run.at);
  const text = rest.map(({ char }) => char).join('');
  const isOneLine = rest.every(({ line }) => line === chars[last]?.line);
  const plain = text.replace(SIGNS, '');
  return plain === '' || (isOneLine && plain.length <= LONGEST_REST && /^[^\d:]*:?$/.test(text));
}

function isShown({ values }: ToldRun): boolean {
  return values.some(({ text }) => text !== '');
}

/** Text without signs; what begins the line of the next label belongs to that label. */
function restOf({ chars }: ToldStream, from: number, to: number, lineBefore: number | undefined): string {
  const line = chars[to]?.line;
  const isOwn = (index: number) => chars[index]?.line === line && line !== lineBefore;
  const own = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter(isOwn);
  const end = own.length <= LONGEST_REST ? (own[0] ?? to) : to;
  const text = chars
    .slice(from, end)
    .map(({ char }) => char)
    .join('');
  return text.replace(NUMBERING, '').replace(SIGNS, '');
}
