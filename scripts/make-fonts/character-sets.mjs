import { execFileSync } from 'node:child_process';

/** GB2312 rows 1–9 are symbols, 16–87 are hanzi. */
const GB2312_ROWS = { from: 0xa1, to: 0xf7 };
const GBK = new TextDecoder('gbk');

/** More punctuation and symbols than GB2312 has: brackets, currency, fractions, enclosed numbers. */
const SYMBOL_RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2100, 0x218b],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x2460, 0x24ff],
  [0x2500, 0x27bf],
  [0x3000, 0x303f],
  [0x3105, 0x312f],
  [0x3200, 0x33ff],
  [0xfe10, 0xfe4f],
  [0xff01, 0xff9f],
  [0xffe0, 0xffe6],
];

/** Unified hanzi of GBK, a fallback for names in old or traditional forms. */
const GBK_HANZI = [0x4e00, 0x9fff];

const LATIN_RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2010, 0x2027],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
];

/** The sets a font is cut down to, as text. `unihanFile` is Unihan_OtherMappings.txt.bz2. */
export function characterSets(unihanFile) {
  const standard = new Set([...rangesOf(SYMBOL_RANGES), ...gb2312(), ...standardHanzi(unihanFile)]);
  return {
    standard: [...standard].join(''),
    wide: [...new Set([...standard, ...rangesOf([GBK_HANZI])])].join(''),
    latin: rangesOf(LATIN_RANGES).join(''),
  };
}

function gb2312() {
  const characters = [];
  for (let row = GB2312_ROWS.from; row <= GB2312_ROWS.to; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = GBK.decode(new Uint8Array([row, cell]));
      if (character !== '\ufffd' && !isPrivate(character)) characters.push(character);
    }
  }
  return characters;
}

/** 通用规范汉字表 (2013), 8,105 hanzi. */
function standardHanzi(unihanFile) {
  const text = execFileSync('bzcat', [unihanFile], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const found = [...text.matchAll(/^U\+([0-9A-F]+)\tkTGH\t2013:/gm)].map(([, code]) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  if (found.length !== 8105) throw new Error(`通用规范汉字表 has 8105 hanzi, found ${found.length}`);
  return found;
}

function rangesOf(ranges) {
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  );
}

function isPrivate(character) {
  const code = character.codePointAt(0);
  return code >= 0xe000 && code <= 0xf8ff;
}
