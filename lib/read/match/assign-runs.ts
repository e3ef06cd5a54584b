import type { LabelStream } from './label-stream';
import {
  AFTER_OTHER_LINE,
  BEFORE_OTHER_LINE,
  gapOptions,
  runsInside,
  SELDOM,
  type Habits,
  type Option,
} from './run-options';
import { heldBy, rowCost, type RowSpan, type RunPart } from './row-costs';

/** What a row holds: figures, nothing, or one cannot tell. */
export type Assigned =
  | { readonly kind: 'run'; readonly part: RunPart }
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'doubtful';
      /** The only figures that may be the row's; it may be blank as well. */
      readonly part?: RunPart;
    };

/** How many rows have their figures on another line behind their label, and before it. */
export type OtherLines = Option['otherLine'];

/** Two readings closer than this cannot be told apart. */
const MARGIN = 0.9;
/** So many rows printed one way and none the other say how the file is made. */
const CONVINCING = 12;

/**
 * 归行: which figures belong to which row. Each row has at most one run: behind its label, before it, or inside it where
 * the label was wrapped around its figures. Rows keep their order. `heads`
 * are the places of the table's heads in the stream,
 * `elsewhere` what other tables of the document show of its habits.
 */
export function assignRuns(
  stream: LabelStream,
  rows: readonly RowSpan[],
  heads: readonly number[],
  elsewhere: OtherLines,
): { readonly assigned: readonly Assigned[]; readonly otherLines: OtherLines } {
  const plain = { after: AFTER_OTHER_LINE, before: BEFORE_OTHER_LINE };
  const ways = waysOf(stream, rows, heads, plain);
  const own = otherLines(ways);
  const after = own.after + elsewhere.after;
  const before = own.before + elsewhere.before;
  const habits =
    before === 0 && after >= CONVINCING
      ? { ...plain, before: SELDOM }
      : after === 0 && before >= CONVINCING
        ? { ...plain, after: SELDOM }
        : undefined;
  const assigned = settle(habits ? waysOf(stream, rows, heads, habits) : ways);
  return { assigned, otherLines: own };
}

/** All ways to deal out the runs: the cheapest from the start to each option, and from each option to the end. */
interface Ways {
  readonly rows: readonly RowSpan[];
  readonly gaps: readonly (readonly Option[])[];
  readonly inside: readonly ReturnType<typeof runsInside>[];
  readonly forth: readonly (readonly number[])[];
  readonly back: readonly (readonly number[])[];
}

function waysOf(
  stream: LabelStream,
  rows: readonly RowSpan[],
  heads: readonly number[],
  habits: Habits,
): Ways {
  const gaps = gapOptions(stream, rows, heads, habits);
  const inside = rows.map((row) => runsInside(stream, row));
  const forth: number[][] = [];
  gaps.forEach((options, g) => {
    forth[g] = options.map((option) => {
      const before = gaps[g - 1];
      if (!before) return option.cost;
      const costs = before.map((previous, p) => {
        const row = rowCost(rows[g - 1], inside[g - 1], previous.ahead, option.behind);
        return (forth[g - 1]?.[p] ?? Infinity) + row;
      });
      return option.cost + Math.min(...costs);
    });
  });
  const back: number[][] = gaps.map((options) => options.map(() => 0));
  for (let g = gaps.length - 2; g >= 0; g -= 1) {
    back[g] = (gaps[g] ?? []).map((option) => {
      const costs = (gaps[g + 1] ?? []).map((next, n) => {
        const row = rowCost(rows[g], inside[g], option.ahead, next.behind);
        return next.cost + (back[g + 1]?.[n] ?? 0) + row;
      });
      return Math.min(...costs);
    });
  }
  return { rows, gaps, inside, forth, back };
}

/** For each row what it holds in the cheapest way, unless another way is nearly as cheap. */
function settle({ rows, gaps, inside, forth, back }: Ways): Assigned[] {
  return rows.map((row, r): Assigned => {
    const byHeld = new Map<string, { readonly cost: number; readonly held: RunPart | undefined }>();
    (gaps[r] ?? []).forEach((previous, p) => {
      (gaps[r + 1] ?? []).forEach((option, o) => {
        const cost =
          (forth[r]?.[p] ?? Infinity) +
          rowCost(row, inside[r], previous.ahead, option.behind) +
          option.cost +
          (back[r + 1]?.[o] ?? 0);
        const held = heldBy(inside[r], previous.ahead, option.behind);
        const key = held ? `${held.run.at},${held.run.values[held.from]?.line ?? ''},${held.from}` : '';
        const known = byHeld.get(key);
        if (!known || cost < known.cost) byHeld.set(key, { cost, held });
      });
    });
    const ways = [...byHeld.values()].sort((a, b) => a.cost - b.cost);
    const [best] = ways;
    if (!best || !Number.isFinite(best.cost)) return { kind: 'blank' };
    const asGood = ways.filter(({ cost }) => cost - best.cost < MARGIN);
    if (asGood.length > 1) return { kind: 'doubtful', ...onlyPart(asGood.flatMap(({ held }) => held ?? [])) };
    return best.held ? { kind: 'run', part: best.held } : { kind: 'blank' };
  });
}

function onlyPart([part, ...others]: readonly RunPart[]): { readonly part?: RunPart } {
  return part && others.length === 0 ? { part } : {};
}

/** As the cheapest way has them. */
function otherLines({ rows, gaps, inside, forth }: Ways): OtherLines {
  let [after, before] = [0, 0];
  let chosen = cheapest(forth.at(-1) ?? []);
  for (let g = gaps.length - 1; g >= 0; g -= 1) {
    const option = gaps[g]?.[chosen];
    if (!option) break;
    after += option.otherLine.after;
    before += option.otherLine.before;
    chosen = cheapest(
      (gaps[g - 1] ?? []).map((previous, p) => {
        const row = rowCost(rows[g - 1], inside[g - 1], previous.ahead, option.behind);
        return (forth[g - 1]?.[p] ?? Infinity) + row;
      }),
    );
  }
  return { after, before };
}

function cheapest(costs: readonly number[]): number {
  return costs.reduce((best, cost, index) => (cost < (costs[best] ?? Infinity) ? index : best), 0);
}
