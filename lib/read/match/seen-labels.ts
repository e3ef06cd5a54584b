import type { SeenLabel } from '@/lib/report/seen';
import type { FoundLabel } from './align-labels';
import type { LabelStream } from './label-stream';

/** Characters that may have been added inside a label for it still to be the same one retyped. */
const ADDED = 4;

/** 所见标签: labels as they are printed, as far as nothing else stands between their characters. */
export function seenLabels(stream: LabelStream, found: readonly FoundLabel[]): SeenLabel[] {
  return found.flatMap(({ label, at, first, last }) => {
    if (first < 0 || label.kind === 'group') return [];
    const length = last - first + 1;
    const known = at.filter((index) => index >= 0).length;
    if (length - known > ADDED || !isUnbroken(stream, first, last)) return [];
    const raws = stream.chars.slice(first, last + 1).map(({ raw }) => raw);
    return [{ id: label.id, text: raws.join('') }];
  });
}

/** Whether no figures stand inside, and all of it in one cell or on neighbouring lines. */
function isUnbroken({ runs }: LabelStream, first: number, last: number): boolean {
  return !runs.some(({ at }) => at > first && at <= last);
}
