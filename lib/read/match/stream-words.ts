import type { LabelStream, StreamChar } from './label-stream';

/** Whether two characters stand in one cell or on one line. */
export function isOnePlace(a: StreamChar | undefined, b: StreamChar | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.line === b.line &&
    a.place.block === b.place.block &&
    a.place.column === b.place.column
  );
}

/** Whether white space stands before a character of a line. */
export function isWordStart(chars: readonly StreamChar[], at: number): boolean {
  const [before, here] = [chars[at - 1]?.x?.[0], chars[at]?.x?.[0]];
  return before !== undefined && here !== undefined && here.from > before.to;
}

/** 词: for each character of a stream the number of its cell, or of its word of a line. */
export function streamWords({ chars, runs }: LabelStream): readonly number[] {
  const figures = new Set(runs.map(({ at }) => at));
  let word = 0;
  return chars.map((char, index) => {
    const isNew = figures.has(index) || !isOnePlace(chars[index - 1], char) || isWordStart(chars, index);
    if (isNew) word += 1;
    return word;
  });
}

/** The word in which most of a label stands, given the places of its characters. */
export function homeOf(words: readonly number[], at: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const index of at) {
    const word = words[index];
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count > at.length / 2)?.[0];
}
