import type { FoundLabel } from './align-labels';
import type { LabelStream } from './label-stream';
import type { OtherText } from './other-texts';
import type { RowSpan } from './row-costs';
import { homeOf, streamWords } from './stream-words';

/**
 * 标签余字: tells whether a text is what is left of a label that was found: words added inside it or, in its cell or its
 * word of a line, before or behind it. Such a text is no row.
 */
export function leftOverText(
  stream: LabelStream,
  rows: readonly RowSpan[],
  found: readonly FoundLabel[],
): (other: OtherText) => boolean {
  const words = streamWords(stream);
  const homes = new Set(found.flatMap(({ at }) => homeOf(words, at) ?? []));
  return ({ first, last }) =>
    rows.some((row) => row.found.first < last && row.found.last > first) || homes.has(words[first] ?? -1);
}
