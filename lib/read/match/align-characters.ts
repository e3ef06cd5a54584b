/** 应有字符: the characters of labels, one after the other. */
export interface WantedCharacters {
  readonly codes: Uint32Array;
  /** 1 where a label begins. */
  readonly starts: Uint8Array;
  /** What it is worth to find each of them. */
  readonly worth: Int32Array;
}

/** Scores in hundredths. */
const UNEQUAL = -250;
/** Text between the characters of a label, as a group printed vertically beside it. */
const INSERT_INSIDE = -160;
const INSERT_BETWEEN = -15;
const INSERT_MORE = -2;
const LACK_LABEL = -40;
const LACK_INSIDE = -250;
const LACK_MORE = -5;
/** Lower than any score that can be reached, and far from the smallest number. */
const NEVER = -1_000_000_000;

const MATCHED = 0;
const INSERTED = 1;
const LACKING = 2;

/** The best scores of a row so far, for each place of the stream and for the one before it. */
interface Scores {
  readonly matched: Int32Array;
  readonly inserted: Int32Array;
  readonly lacking: Int32Array;
}

/** What a wanted character is worth, and what it costs to insert text behind it or to lack it. */
interface Costs {
  readonly code: number;
  readonly equal: number;
  readonly insert: number;
  readonly lack: number;
}

/**
 * 字符对齐: the place in the stream of each wanted character, -1 for none (Gotoh's alignment, global in the wanted
 * characters and local in the stream). Most of the time of reading a report goes by here.
 */
export function alignCharacters(wanted: WantedCharacters, stream: Uint32Array): Int32Array {
  const rows = wanted.codes.length;
  const width = stream.length + 1;
  // The place before the stream holds no character.
  const codes = new Uint32Array(width);
  codes.set(stream, 1);
  // One byte a cell: where each of the three states came from, two bits each.
  const from = new Uint8Array((rows + 1) * width);
  const scores = {
    matched: new Int32Array(width).fill(NEVER),
    inserted: new Int32Array(width),
    lacking: new Int32Array(width).fill(NEVER),
  };
  for (let row = 0; row < rows; row += 1) {
    const isInside = row + 1 < rows && wanted.starts[row + 1] === 0;
    fillRow(scores, from.subarray((row + 1) * width, (row + 2) * width), codes, {
      code: wanted.codes[row] ?? 0,
      equal: wanted.worth[row] ?? 0,
      insert: isInside ? INSERT_INSIDE : INSERT_BETWEEN,
      lack: wanted.starts[row] === 1 ? LACK_LABEL : LACK_INSIDE,
    });
  }
  return walkBack(from, rows, width, bestEnd(scores));
}

function fillRow(
  { matched, inserted, lacking }: Scores,
  from: Uint8Array,
  codes: Uint32Array,
  { code, equal, insert, lack }: Costs,
): void {
  let diagonalM = NEVER;
  let diagonalI = NEVER;
  let diagonalL = NEVER;
  let leftM = NEVER;
  let leftI = NEVER;
  let leftL = NEVER;
  for (let j = 0; j < codes.length; j += 1) {
    const m = matched[j] ?? NEVER;
    const s = inserted[j] ?? NEVER;
    const l = lacking[j] ?? NEVER;

    let match = diagonalM;
    let origin = MATCHED;
    if (diagonalI > match) {
      match = diagonalI;
      origin = INSERTED;
    }
    if (diagonalL > match) {
      match = diagonalL;
      origin = LACKING;
    }
    match += codes[j] === code ? equal : UNEQUAL;

    let inserts = leftM + insert;
    let insertFrom = MATCHED;
    if (leftI + INSERT_MORE > inserts) {
      inserts = leftI + INSERT_MORE;
      insertFrom = INSERTED;
    }
    if (leftL + insert > inserts) {
      inserts = leftL + insert;
      insertFrom = LACKING;
    }

    let lacks = m + lack;
    let lackFrom = MATCHED;
    if (l + LACK_MORE > lacks) {
      lacks = l + LACK_MORE;
      lackFrom = LACKING;
    }
    if (s + lack > lacks) {
      lacks = s + lack;
      lackFrom = INSERTED;
    }

    diagonalM = m;
    diagonalI = s;
    diagonalL = l;
    leftM = match;
    leftI = inserts;
    leftL = lacks;
    matched[j] = match;
    inserted[j] = inserts;
    lacking[j] = lacks;
    from[j] = origin | (insertFrom << 2) | (lackFrom << 4);
  }
}

interface End {
  readonly state: number;
  readonly column: number;
}

/** The stream may go on after the last label at no cost. */
function bestEnd({ matched, inserted, lacking }: Scores): End {
  let end: End = { state: LACKING, column: 0 };
  let most = -Infinity;
  [matched, inserted, lacking].forEach((scores, state) => {
    scores.forEach((score, column) => {
      if (score <= most) return;
      most = score;
      end = { state, column };
    });
  });
  return end;
}

function walkBack(from: Uint8Array, rows: number, width: number, end: End): Int32Array {
  const at = new Int32Array(rows).fill(-1);
  let { state, column } = end;
  let row = rows;
  while (row > 0) {
    const before = ((from[row * width + column] ?? 0) >> (state * 2)) & 3;
    if (state === MATCHED) at[row - 1] = column - 1;
    if (state !== INSERTED) row -= 1;
    if (state !== LACKING) column -= 1;
    state = before;
  }
  return at;
}
