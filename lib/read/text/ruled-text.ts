import { ruleLines } from '../pdf/rule-lines';
import { ruledGrids } from '../pdf/ruled-grid';
import { ruledTable } from '../pdf/ruled-table';
import type { Box, PageText } from '../pdf/page-marks';
import { pushedBars } from './bars-under-corners';
import { withoutMarks } from './printed-line';
import type { TableInText } from './text-document';

const DOWN = /[|+│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]/;
const ACROSS = /[-+─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]/;
const CORNER = /[+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]/;
const START = /^\s*[+┌╔][-─━═]{2}/;
const INSIDE = /^\s*[|+│┃║├└╠╚]/;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000]/u;
/** Signs that take one column or two, as the program counts them: of the drawing, and others. */
const DRAWN_SIGN = /[\u2500-\u257f]/u;
const OTHER_SIGN = /[\u2010-\u2027\u2030-\u203b\u2460-\u24ff\u00b7\u00d7]/u;

const SIGN = new RegExp(`${DRAWN_SIGN.source}|${OTHER_SIGN.source}`, 'u');

/** So that the tolerances of ruled pages are small against a character. */
const CELL = 10;
const LINE = 20;
const MOST_LINES = 400;

/** A table drawn with characters (制表符), from the line it begins at: cells are what its rules part. */
export function ruledTextTable(lines: readonly string[], from: number): TableInText | undefined {
  if (!START.test(lines[from] ?? '')) return undefined;
  let end = from + 1;
  while (end - from < MOST_LINES && INSIDE.test(lines[end] ?? '')) end += 1;
  const drawn = lines.slice(from, end).map(withoutMarks);
  const marks = marksOf(drawn);
  const [grid] = ruledGrids(ruleLines(marks.rules));
  if (!grid || end - from < 3) return undefined;
  return { blocks: [{ kind: 'table', table: ruledTable(grid, marks.texts) }], end };
}

interface Placed {
  readonly char: string;
  /** Left edge, and width, in columns. */
  readonly x: number;
  readonly width: number;
}

/** The rules and words of the drawing, counted the way that sets its bars under each other. */
function marksOf(lines: readonly string[]): { rules: Box[]; texts: PageText[] } {
  const ways = [undefined, DRAWN_SIGN, OTHER_SIGN, SIGN].map((wide) =>
    lines.map((line) => placed(line, wide)),
  );
  const rows = underCorners(
    ways.reduce((best, way) => (barPlaces(way).size < barPlaces(best).size ? way : best)),
  );
  return {
    rules: rows.flatMap((chars, row) => [...rulesAcross(chars, row), ...rulesDown(rows, row)]),
    texts: rows.flatMap(wordsOf),
  };
}

function placed(line: string, wide: RegExp | undefined): Placed[] {
  let x = 0;
  return [...line].map((char) => {
    const width = WIDE.test(char) || wide?.test(char) ? 2 : 1;
    const found = { char, x, width };
    x += width;
    return found;
  });
}

/** Bars that an overfull cell pushed aside, back under the corners of the rules, and what stands behind them as far. */
function underCorners(rows: readonly (readonly Placed[])[]): Placed[][] {
  const corners = [
    ...new Set(rows.flatMap((chars) => chars.flatMap(({ char, x }) => (CORNER.test(char) ? [x] : [])))),
  ].sort((a, b) => a - b);
  return rows.map((chars) => {
    const bars = chars.filter(({ char }) => DOWN.test(char));
    if (bars.some(({ char }) => CORNER.test(char))) return [...chars];
    const pushed = pushedBars(
      bars.map(({ x }) => x),
      corners,
    );
    let bar = -1;
    return chars.map((one) => {
      if (DOWN.test(one.char)) bar += 1;
      return { ...one, x: one.x - (pushed[bar] ?? 0) };
    });
  });
}

function barPlaces(rows: readonly (readonly Placed[])[]): ReadonlySet<number> {
  return new Set(rows.flatMap((chars) => chars.filter(({ char }) => DOWN.test(char)).map(({ x }) => x)));
}

/** Two signs of a rule side by side at least: a dash alone is a mark for none. */
function rulesAcross(chars: readonly Placed[], row: number): Box[] {
  const rules: Box[] = [];
  const y = middleOf(row);
  let run: Placed[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length > 1)
      rules.push({ left: centre(first), right: centre(last), top: y, bottom: y });
    run = [];
  };
  for (const one of chars) {
    if (ACROSS.test(one.char)) run.push(one);
    else close();
  }
  close();
  return rules;
}

/** A piece of a rule down the line, as far as one goes on above and below. */
function rulesDown(rows: readonly (readonly Placed[])[], row: number): Box[] {
  const isDown = (at: number, x: number) =>
    (rows[at] ?? []).some((one) => one.x === x && DOWN.test(one.char));
  return (rows[row] ?? []).flatMap((one) => {
    if (!DOWN.test(one.char)) return [];
    const isCorner = CORNER.test(one.char);
    const top = !isCorner || isDown(row - 1, one.x) ? row * LINE : middleOf(row);
    const bottom = !isCorner || isDown(row + 1, one.x) ? (row + 1) * LINE : middleOf(row);
    return bottom > top ? [{ left: centre(one), right: centre(one), top, bottom }] : [];
  });
}

/** Words between the signs; a space alone does not end one. */
function wordsOf(chars: readonly Placed[], row: number): PageText[] {
  const words: PageText[] = [];
  let open: { text: string; left: number; right: number } | undefined;
  chars.forEach(({ char, x, width }, index) => {
    const isSign = DOWN.test(char) || (ACROSS.test(char) && isRule(chars, index));
    const isGap = char === ' ' && (chars[index + 1]?.char ?? ' ') === ' ';
    if (isSign || isGap) open = undefined;
    if (isSign || (char === ' ' && !open)) return;
    if (open) {
      open.text += char;
      open.right = (x + width) * CELL;
      return;
    }
    const top = row * LINE + 2;
    const word = { text: char, left: x * CELL, right: (x + width) * CELL };
    open = word;
    words.push(
      Object.assign(word, { top, bottom: top + LINE - 4, size: CELL * 2, baseline: top + LINE - 4 }),
    );
  });
  return words;
}

function isRule(chars: readonly Placed[], index: number): boolean {
  return [index - 1, index + 1].some((beside) => ACROSS.test(chars[beside]?.char ?? ''));
}

function centre({ x, width }: Placed): number {
  return (x + width / 2) * CELL;
}

function middleOf(row: number): number {
  return row * LINE + LINE / 2;
}
