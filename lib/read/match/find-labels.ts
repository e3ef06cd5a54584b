import { alignLabels, FOUND, type FoundLabel } from './align-labels';
import type { ExpectedLabel } from './expected-labels';
import type { LabelStream } from './label-stream';
import { homeOf, streamWords } from './stream-words';

/** 找标签: the labels of a table in a stream; the explanation behind a label belongs to it and is not compared. */
export function findLabels(
  labels: readonly ExpectedLabel[],
  stream: LabelStream,
  explanations: ReadonlySet<number>,
): FoundLabel[] {
  const places = stream.chars.flatMap((_, index) => (explanations.has(index) ? [] : [index]));
  const found = alignLabels(
    labels,
    places.map((place) => stream.chars[place]?.char ?? ''),
  ).map((one) => moved(one, (index) => places[index] ?? -1));
  return preferExact(stream, places, found).map((one) => ({
    ...one,
    last: endOfExplanation(one.last, explanations),
  }));
}

function moved(one: FoundLabel, placeOf: (index: number) => number): FoundLabel {
  return { ...one, at: one.at.map(placeOf), first: placeOf(one.first), last: placeOf(one.last) };
}

function endOfExplanation(last: number, explanations: ReadonlySet<number>): number {
  let end = last;
  while (last >= 0 && explanations.has(end + 1)) end += 1;
  return end;
}

/** A row found at the beginning of another label, though it stands alone in a cell or word between its neighbours. */
function preferExact(
  stream: LabelStream,
  places: readonly number[],
  found: readonly FoundLabel[],
): readonly FoundLabel[] {
  const words = streamWords(stream);
  const own = new Map<number, number[]>();
  for (const place of places) {
    const word = words[place] ?? -1;
    const at = own.get(word) ?? [];
    at.push(place);
    own.set(word, at);
  }
  const textOf = (at: readonly number[]) => at.map((place) => stream.chars[place]?.char ?? '').join('');
  const byText = new Map<string, number[][]>();
  for (const at of own.values()) byText.set(textOf(at), [...(byText.get(textOf(at)) ?? []), at]);
  return found.map((one, order) => {
    const home = homeOf(words, one.at);
    const text = one.label.chars.join('');
    if (!one.label.row || one.share < FOUND || home === undefined || textOf(own.get(home) ?? []) === text) {
      return one;
    }
    const isSure = ({ label, share }: FoundLabel) => label.kind !== 'group' && share >= FOUND;
    const from = Math.max(
      -1,
      ...found
        .slice(0, order)
        .filter(isSure)
        .map(({ last }) => last),
    );
    const to = Math.min(
      ...found
        .slice(order + 1)
        .filter(isSure)
        .map(({ first }) => first),
    );
    const free = (byText.get(text) ?? []).filter((at) => at.every((place) => place > from && place < to));
    const [only] = free;
    return only && free.length === 1
      ? { ...one, at: only, first: only[0] ?? -1, last: only.at(-1) ?? -1, share: 1 }
      : one;
  });
}
