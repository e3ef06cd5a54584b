import type { Table } from '@/lib/template/types';
import { groupOf, partsOf } from '@/lib/template/walk';
import { labelText, PARTED } from '../match/label-chars';
import type { LabelStream, Run, StreamChar, Value } from '../match/label-stream';
import { isFilled, spacedPattern, type ToldPair } from './told-pairs';
import type { ToldText } from './told-text';

/** Figures of one row, each with the name of its column; a blank has an empty text. */
export interface ToldRun extends Run {
  readonly named: ReadonlyMap<string, Value>;
  /** The line on which it ends. */
  readonly lastLine: number;
  /** It begins on a line of its own. */
  readonly isBelow: boolean;
}

export interface ToldStream extends LabelStream {
  readonly runs: readonly ToldRun[];
}

const ROW_ENDS = new RegExp(`^[,;。)${PARTED}]*`, 'u');
const SIGN = `[,;:.。()${PARTED}]`;

/** The labels of a text with one run for each row; the names of columns and their figures are no labels. */
export function toldStream(table: Table, text: ToldText, pairs: readonly ToldPair[]): ToldStream {
  const chars: StreamChar[] = [];
  const labels = (from: number, to: number) =>
    text.chars.slice(from, to).filter(({ char }) => char !== PARTED);
  const runs: ToldRun[] = [];
  // 法人或其他组织（商业企业 2 …
  const head = new RegExp(`(?:${headPatterns(table).join('|')})${SIGN}*$`, 'u');
  const startOf = ({ from }: ToldPair, after: number) => {
    const [opening = ''] =
      headPatterns(table).length > 0 ? (head.exec(text.text.slice(after, from)) ?? []) : [];
    return from - opening.length;
  };
  let at = 0;
  for (const row of rowsOf(table, text, pairs)) {
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) continue;
    chars.push(...labels(at, startOf(first, at)));
    const named = new Map(row.map((pair) => [pair.name, valueOf(text, pair)]));
    const lastLine = text.chars[last.to - 1]?.line ?? 0;
    const isBelow = chars.at(-1)?.line !== text.chars[startOf(first, at)]?.line;
    runs.push({ at: chars.length, values: [...named.values()], isGrid: true, named, lastLine, isBelow });
    at = last.to + (ROW_ENDS.exec(text.text.slice(last.to))?.[0].length ?? 0);
  }
  chars.push(...labels(at, text.chars.length));
  return { chars, runs };
}

/** Pairs of one row stand side by side, with nothing between them but signs and the head of their group. */
function rowsOf(table: Table, { text }: ToldText, pairs: readonly ToldPair[]): ToldPair[][] {
  const between = betweenPattern(table);
  const rows: ToldPair[][] = [];
  for (const pair of pairs) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isNext = last !== undefined && between.test(text.slice(last.to, pair.from));
    if (row && isNext && row.every(({ name }) => name !== pair.name)) row.push(pair);
    else rows.push([pair]);
  }
  const isAlone = (name: string) =>
    partsOf(table).some(({ columns }) => columns.length === 1 && labelText(columns[0]?.label ?? '') === name);
  // A single name without a figure may be a word of a label.
  return rows.filter((row) => row.length > 1 || row.some((pair) => isFilled(pair) || isAlone(pair.name)));
}

function betweenPattern(table: Table): RegExp {
  return new RegExp(`^(?:${[SIGN, '其中', ...headPatterns(table)].join('|')})*$`, 'u');
}

/** The heads over several columns: 法人或其他组织. */
function headPatterns(table: Table): string[] {
  const ids = partsOf(table).flatMap(({ columns }) => columns.flatMap(({ under }) => under ?? []));
  return [...new Set(ids)].map((id) => spacedPattern(labelText(groupOf(table, id).label)));
}

function valueOf({ chars }: ToldText, { from, figure, to }: ToldPair): Value {
  const { block } = chars[from]?.place ?? { block: 0 };
  const raws = chars.slice(figure, to).map(({ raw }) => (raw === PARTED ? '' : raw));
  return {
    text: raws.join(''),
    line: chars[from]?.line ?? 0,
    place: { block },
    page: chars[from]?.page ?? 0,
  };
}
