import { labelText } from './label-chars';
import type { LabelStream, StreamChar, Value } from './label-stream';

/** A piece of a head: characters side by side in a line. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly line: number;
}

/** 版面表头: the middles of the columns by the heads printed above a line of figures, piece under piece. */
export function printedHeads(
  { chars, runs }: LabelStream,
  value: Value,
  heads: readonly string[],
  way: number,
): readonly number[] | undefined {
  const run = runs.find(({ values }) => values.includes(value));
  if (!run) return undefined;
  // From the line of the figures upwards, to the figures before the heads.
  const above = chars.filter(
    ({ line, page }, index) => index < run.at && line < value.line && page === value.page,
  );
  const wanted = heads.map(labelText);
  for (let from = above.length - 1; from >= 0; from -= 1) {
    // Enough characters to hold every head at least once.
    if (above.length - from < wanted.join('').length) continue;
    if (above[from - 1]?.line === above[from]?.line) continue;
    const centres = readHeads(piecesOf(above.slice(from), way), wanted);
    if (centres) return centres;
    if (above.length - from > MOST_CHARS) return undefined;
  }
  return undefined;
}

/** Beyond it there are no heads any more. */
const MOST_CHARS = 200;

/** The stacks of pieces that are the heads, in their order. */
function readHeads(pieces: readonly Piece[], wanted: readonly string[]): readonly number[] | undefined {
  const stacks: { from: number; to: number; text: string }[] = [];
  for (const piece of [...pieces].reverse()) {
    const under = stacks.filter(({ from, to }) => from < piece.to && piece.from < to);
    const open = under.filter(({ text }) => !wanted.includes(text));
    const [only] = open;
    if (under.length === 0) stacks.push({ from: piece.from, to: piece.to, text: piece.text });
    else if (under.length === 1 && only) {
      only.text = piece.text + only.text;
      only.from = Math.min(only.from, piece.from);
      only.to = Math.max(only.to, piece.to);
    }
  }
  const heads = stacks.filter(({ text }) => wanted.includes(text)).sort((a, b) => a.from - b.from);
  const isAll = heads.length === wanted.length && heads.every(({ text }, index) => text === wanted[index]);
  return isAll ? heads.map(({ from, to }) => (from + to) / 2) : undefined;
}

/** Pieces in reading order: a gap of more than one column parts them. */
function piecesOf(chars: readonly StreamChar[], way: number): Piece[] {
  const pieces: { from: number; to: number; text: string; line: number }[] = [];
  for (const { char, line, x: spans } of chars) {
    const last = pieces.at(-1);
    const x = spans?.[way];
    if (!x) continue;
    if (last && last.line === line && x.from - last.to <= 1) {
      last.to = x.to;
      last.text += char;
    } else {
      pieces.push({ ...x, text: char, line });
    }
  }
  return pieces;
}
