import type { SeenLabel } from '@/lib/report/seen';
import type { FoundLabel } from './align-labels';
import type { LabelStream } from './label-stream';

/** Characters that may have been added inside a label for it still to be the same one retyped. */
const ADDED = 4;
const NO_EXPLANATIONS: ReadonlySet<number> = new Set();

/** 所见标签: labels as they are printed, as far as nothing else stands between their characters. */
export function seenLabels(
  stream: LabelStream,
  found: readonly FoundLabel[],
  explanations: ReadonlySet<number> = NO_EXPLANATIONS,
): SeenLabel[] {
  const taken = new Set(found.flatMap(({ at }) => at));
  return found.flatMap(({ label, at, first, last }) => {
    if (first < 0 || label.kind === 'group') return [];
    const length = wordsIn(first, last, explanations);
    const known = at.filter((index) => index >= 0).length;
    if (length - known > ADDED || !isUnbroken(stream, first, last)) return [];
    const end = endOfCell(stream, last, taken, explanations);
    const raws = stream.chars.slice(first, end + 1).map(({ raw }) => raw);
    return [{ id: label.id, text: raws.join('') }];
  });
}

/** Where the words of a cell end: 数量 for 数. More than a few belong to something else in it. */
function endOfCell(
  { chars }: LabelStream,
  last: number,
  taken: ReadonlySet<number>,
  explanations: ReadonlySet<number>,
): number {
  const cell = chars[last]?.place;
  if (cell?.row === undefined) return last;
  const isInside = (index: number) => {
    const place = chars[index]?.place;
    return place?.block === cell.block && place.row === cell.row && place.column === cell.column;
  };
  let end = last;
  while (isInside(end + 1)) end += 1;
  const isOther = Array.from({ length: end - last }, (_, at) => last + 1 + at).some((at) => taken.has(at));
  return isOther || wordsIn(last + 1, end, explanations) > ADDED ? last : end;
}

/** Characters that do not explain a label. */
function wordsIn(first: number, last: number, explanations: ReadonlySet<number>): number {
  let count = 0;
  for (let index = first; index <= last; index += 1) if (!explanations.has(index)) count += 1;
  return count;
}

/** Whether no figures stand inside, and all of it in one cell or on neighbouring lines. */
function isUnbroken({ runs }: LabelStream, first: number, last: number): boolean {
  return !runs.some(({ at }) => at > first && at <= last);
}
