import { breakLines } from './break-lines';
import { breakPoints } from './break-points';
import { widthOf, type Glyph } from './measure-text';

/** What breaking inside a word costs, as a share of the room. */
const INSIDE_WORD = 1;
/** What breaking behind a word costs, unless it ends the name of a place or an office. */
const BEHIND_WORD = 0.1;
const NAME_END = /^[省市县区州盟旗乡镇局厅委会部院处办室站所心校团司]/u;
/** A word that begins with the last character of a place or an office hangs on the word before it. */
const SUFFIX = /^[省市区县州盟旗乡镇局厅委办院部处会站所]/u;

/**
 * 标题回行: a title too long for one line is broken between words, into the fewest lines and these as even as
 * may be (词意完整, 排列对称, GB/T 9704-2012, 7.3.1).
 */
export function breakTitle(glyphs: readonly Glyph[], room: number): (readonly Glyph[])[] {
  const count = Math.ceil(widthOf(glyphs) / room);
  if (count <= 1) return glyphs.length === 0 ? [] : [glyphs];
  return (
    split(glyphs, room, count) ??
    split(glyphs, room, count + 1) ??
    breakLines(glyphs, () => room).map(({ from, to }) => glyphs.slice(from, to))
  );
}

interface Ending {
  readonly cost: number;
  readonly before: number;
}

/** The cheapest way to cut the glyphs into `count` lines, or none where a line would be too long. */
function split(glyphs: readonly Glyph[], room: number, count: number): Glyph[][] | undefined {
  const penalty = penalties(glyphs);
  const target = widthOf(glyphs) / count;
  let endings: (Ending | undefined)[] = glyphs.map(() => undefined);
  const history: (Ending | undefined)[][] = [];
  for (let line = 0; line < count; line += 1) {
    const starts = line === 0 ? [-1] : endings.flatMap((ending, i) => (ending ? [i] : []));
    const next: (Ending | undefined)[] = glyphs.map(() => undefined);
    for (const start of starts) {
      for (let end = start + 1; end < glyphs.length; end += 1) {
        const width = widthOf(glyphs.slice(start + 1, end + 1));
        if (width > room) break;
        const uneven = (width - target) / room;
        const cost = (endings[start]?.cost ?? 0) + uneven * uneven + (penalty[end] ?? 0);
        if (cost < (next[end]?.cost ?? Number.POSITIVE_INFINITY)) next[end] = { cost, before: start };
      }
    }
    endings = next;
    history.push(next);
  }
  return trace(glyphs, history);
}

function trace(glyphs: readonly Glyph[], history: readonly (Ending | undefined)[][]): Glyph[][] | undefined {
  const lines: Glyph[][] = [];
  let end = glyphs.length - 1;
  for (const endings of [...history].reverse()) {
    const ending = endings[end];
    if (!ending || !Number.isFinite(ending.cost)) return undefined;
    lines.unshift(glyphs.slice(ending.before + 1, end + 1));
    end = ending.before;
  }
  return lines;
}

/** What ending a line behind each glyph costs. */
function penalties(glyphs: readonly Glyph[]): number[] {
  const allowed = breakPoints(glyphs);
  const words = wordEnds(glyphs.map(({ text }) => text));
  return glyphs.map((glyph, i) => {
    if (i === glyphs.length - 1) return 0;
    if (!allowed[i]) return Number.POSITIVE_INFINITY;
    const nextText = glyphs[i + 1]?.text ?? '';
    if (!words.has(i) || SUFFIX.test(nextText)) return INSIDE_WORD;
    return NAME_END.test(glyph.text) ? 0 : BEHIND_WORD;
  });
}

/** Indexes of the last characters of words; every character where the engine knows no words. */
function wordEnds(characters: readonly string[]): ReadonlySet<number> {
  if (typeof Intl.Segmenter === 'undefined') return new Set(characters.keys());
  const ends = new Set<number>();
  let characterCount = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(characters.join(''))) {
    characterCount += Array.from(segment).length;
    ends.add(characterCount - 1);
  }
  return ends;
}
