import { alignCharacters, type WantedCharacters } from './align-characters';
import type { ExpectedLabel } from './expected-labels';

/** How an expected label was found in a stream of characters. */
export interface FoundLabel {
  readonly label: ExpectedLabel;
  /** Index in the stream of each of its characters, -1 for one that is not there. */
  readonly at: readonly number[];
  /** First and last index; -1 where nothing of it was found. */
  readonly first: number;
  readonly last: number;
  /** Share of its characters that stand there as expected. */
  readonly share: number;
}

/** What a character is worth that is found; the head of a group may be torn to pieces around the labels of its rows. */
const EQUAL = 200;
const EQUAL_IN_GROUP = 100;

/**
 * 标签对齐: finds the labels of a table, in the order of the form, in a stream of label characters: other text may
 * stand between and inside them, characters may be missing or retyped.
 */
export function alignLabels(labels: readonly ExpectedLabel[], stream: readonly string[]): FoundLabel[] {
  const codes = codesOf(stream);
  let found = alignOnce(labels, stream, codes);
  // Pieces of labels that are not there may hold the places of others, of a group printed in their stead above all.
  for (const least of PASSES) {
    const there = found.filter(({ label, share }) => share >= least || label.kind === 'group');
    if (there.length === found.length) continue;
    found = alignOnce(
      there.map(({ label }) => label),
      stream,
      codes,
    );
  }
  const byLabel = new Map(found.map((one) => [one.label, one]));
  return labels.map((label) => byLabel.get(label) ?? lacking(label));
}

/** Share of a label's characters that make it that label. */
export const FOUND = 0.6;
/** Below it only pieces of a label were found. */
const PIECES = 0.35;
const PASSES = [PIECES, PIECES, FOUND];

/** Share of the characters of some labels that were found. */
export function shareOf(found: readonly FoundLabel[]): number {
  const length = found.reduce((sum, { label }) => sum + label.chars.length, 0);
  const there = found.filter(({ share }) => share >= FOUND);
  return there.reduce((sum, { label, share }) => sum + share * label.chars.length, 0) / Math.max(1, length);
}

function lacking(label: ExpectedLabel): FoundLabel {
  return { label, at: label.chars.map(() => -1), first: -1, last: -1, share: 0 };
}

function alignOnce(
  labels: readonly ExpectedLabel[],
  stream: readonly string[],
  codes: Uint32Array,
): FoundLabel[] {
  const at = alignCharacters(wantedCharacters(labels), codes);
  let from = 0;
  return labels.map((label) => {
    const own = Array.from(at.subarray(from, from + label.chars.length));
    const there = own.filter((index) => index >= 0);
    from += label.chars.length;
    const equal = own.filter((index, i) => index >= 0 && stream[index] === label.chars[i]).length;
    return {
      label,
      at: own,
      first: there[0] ?? -1,
      last: there.at(-1) ?? -1,
      share: equal / Math.max(1, label.chars.length),
    };
  });
}

function wantedCharacters(labels: readonly ExpectedLabel[]): WantedCharacters {
  const chars = labels.flatMap((label) => label.chars);
  const wanted = {
    codes: codesOf(chars),
    starts: new Uint8Array(chars.length),
    worth: new Int32Array(chars.length),
  };
  let from = 0;
  for (const { chars: own, kind } of labels) {
    wanted.starts[from] = 1;
    wanted.worth.fill(kind === 'group' ? EQUAL_IN_GROUP : EQUAL, from, from + own.length);
    from += own.length;
  }
  return wanted;
}

function codesOf(chars: readonly string[]): Uint32Array {
  return Uint32Array.from(chars, (char) => char.codePointAt(0) ?? 0);
}
