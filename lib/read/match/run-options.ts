import type { LabelStream, Run } from './label-stream';
import { fits, sizeCost, wholeRun, type RowSpan, type RunPart } from './row-costs';

/** What it costs that figures stand on another line than their label: behind it, or before it. */
export interface Habits {
  readonly after: number;
  readonly before: number;
}

export const AFTER_OTHER_LINE = 1;
export const BEFORE_OTHER_LINE = 1.4;
/** In a file that prints its figures the other way. */
export const SELDOM = 6;

/** Figures that stand in the line of another row's label. */
const BESIDE_OTHER_LABEL = 3;
/** Figures that stand on the other side of a head of the table. */
const ACROSS_HEADS = 4;

/** Figures that nobody takes: as many as a row has, several, beside a label, or one alone (a page number). */
const ROW_LEFT_OVER = 4;
const SEVERAL_LEFT_OVER = 3.5;
const LEFT_BESIDE_LABEL = 1.5;
const ONE_LEFT_OVER = 0.3;
/** So many runs at either end of a gap are looked at; more stand between two rows in no table. */
const RUNS_IN_REACH = 4;

/** One way to deal out the runs between two rows. */
export interface Option {
  readonly cost: number;
  /** For the row before the gap. */
  readonly behind?: RunPart;
  /** For the row after it. */
  readonly ahead?: RunPart;
  readonly otherLine: { readonly after: number; readonly before: number };
}

const NOTHING_GIVEN = { cost: 0, otherLine: { after: 0, before: 0 } };

/** The runs around which the label of a row was wrapped. */
export function runsInside({ runs }: LabelStream, { found }: RowSpan): readonly Run[] {
  return runs.filter(({ at }) => found.first >= 0 && at > found.first && at <= found.last);
}

/** The options of each gap: before the first row, between two, behind the last. */
export function gapOptions(
  stream: LabelStream,
  rows: readonly RowSpan[],
  heads: readonly number[],
  habits: Habits,
): Option[][] {
  const rowsByLine = linesOf(stream, rows);
  const labelled = new Set(stream.chars.map(({ line }) => line));
  const gaps: Option[][] = [];
  for (let g = 0; g <= rows.length; g += 1) {
    const [behind, ahead] = [rows[g - 1], rows[g]];
    const from = behind?.found.last ?? -1;
    const to = ahead?.found.first ?? stream.chars.length;
    const runs = stream.runs.filter(({ at }) => at > from && at <= to);
    gaps.push(optionsOf({ stream, rowsByLine, labelled, heads, habits, runs, behind, ahead }));
  }
  return gaps;
}

interface Gap {
  readonly stream: LabelStream;
  readonly rowsByLine: ReadonlyMap<number, readonly RowSpan[]>;
  /** Lines with a label of whatever kind. */
  readonly labelled: ReadonlySet<number>;
  /** Where the heads of the table stand in the stream. */
  readonly heads: readonly number[];
  readonly habits: Habits;
  readonly runs: readonly Run[];
  readonly behind: RowSpan | undefined;
  readonly ahead: RowSpan | undefined;
}

function optionsOf(gap: Gap): Option[] {
  const { runs, behind, ahead } = gap;
  const left = new Map(runs.map((run) => [run, leftOver(gap, run)]));
  const all = [...left.values()].reduce((sum, cost) => sum + cost, 0);
  const without = (...taken: readonly Run[]) => taken.reduce((sum, run) => sum - (left.get(run) ?? 0), all);
  const options: Option[] = [{ ...NOTHING_GIVEN, cost: all }];
  const near = runs.filter((_, index) => index < RUNS_IN_REACH || index >= runs.length - RUNS_IN_REACH);
  near.forEach((run, index) => {
    const behindIt = behind ? give(gap, behind, wholeRun(run), 'behind') : undefined;
    const aheadOfIt = ahead ? give(gap, ahead, wholeRun(run), 'ahead') : undefined;
    if (behindIt) options.push(plus(behindIt, NOTHING_GIVEN, without(run)));
    if (aheadOfIt) options.push(plus(aheadOfIt, NOTHING_GIVEN, without(run)));
    if (!behind || !behindIt || !ahead) return;
    if (!run.isGrid && run.values.length === behind.size + ahead.size) {
      const one = give(gap, behind, { run, from: 0, to: behind.size }, 'behind');
      const two = give(gap, ahead, { run, from: behind.size, to: run.values.length }, 'ahead');
      options.push(plus(one, two, without(run)));
    }
    for (const later of near.slice(index + 1)) {
      options.push(plus(behindIt, give(gap, ahead, wholeRun(later), 'ahead'), without(run, later)));
    }
  });
  return options;
}

function plus(one: Option, two: Option, left: number): Option {
  return {
    ...one,
    ...two,
    cost: one.cost + two.cost + left,
    otherLine: {
      after: one.otherLine.after + two.otherLine.after,
      before: one.otherLine.before + two.otherLine.before,
    },
  };
}

/** Gives figures to the row before the gap (`behind` its label) or to the one after it (`ahead` of its label). */
function give(
  { rowsByLine, labelled, heads, habits }: Gap,
  row: RowSpan,
  part: RunPart,
  side: 'behind' | 'ahead',
): Option {
  const value = part.run.values[side === 'behind' ? part.from : part.to - 1];
  const beside = rowsByLine.get(value?.line ?? -1) ?? [];
  const isBeside = beside.includes(row);
  const habit = side === 'behind' ? habits.after : habits.before;
  const otherLabel = beside.length > 0 ? habit + BESIDE_OTHER_LABEL : habit;
  const elsewhere = part.run.isGrid && labelled.has(value?.line ?? -1) ? Infinity : otherLabel;
  const isAcross = heads.some((head) =>
    side === 'behind'
      ? head > row.found.last && head < part.run.at
      : head >= part.run.at && head < row.found.first,
  );
  const place = (isBeside ? 0 : elsewhere) + (isAcross ? ACROSS_HEADS : 0);
  const isOther = isBeside ? 0 : 1;
  return {
    cost: place + sizeCost(part.to - part.from, part.run, row, isBeside),
    [side]: part,
    otherLine: { after: side === 'behind' ? isOther : 0, before: side === 'ahead' ? isOther : 0 },
  };
}

function leftOver({ stream: { chars }, rowsByLine, labelled, behind, ahead }: Gap, run: Run): number {
  const line = run.values[0]?.line ?? -1;
  if (run.isGrid && run.values.every(({ text }) => text === '')) return 0;
  // A row of a table with a label that is none of these rows.
  if (run.isGrid && labelled.has(line) && !rowsByLine.has(line)) return 0;
  if ([behind, ahead].some((row) => row && fits(run.values.length, run, row))) return ROW_LEFT_OVER;
  if (run.values.length > 1) return SEVERAL_LEFT_OVER;
  const isBeside = behind && chars[behind.found.last]?.line === line;
  return isBeside ? LEFT_BESIDE_LABEL : ONE_LEFT_OVER;
}

/** The rows with label characters in each line. */
function linesOf({ chars }: LabelStream, rows: readonly RowSpan[]): ReadonlyMap<number, readonly RowSpan[]> {
  const byLine = new Map<number, RowSpan[]>();
  for (const row of rows) {
    const from = chars[row.found.first]?.line ?? 0;
    const to = chars[row.found.last]?.line ?? -1;
    for (let line = from; line <= to; line += 1) byLine.set(line, [...(byLine.get(line) ?? []), row]);
  }
  return byLine;
}
