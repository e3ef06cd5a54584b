import type { Rng } from '../rng';

const neverFirst = new Set('，。；：、？！）》」』”’%');
const neverLast = new Set('（《「『“‘');

/** Display width: Han and full-width signs take two columns, Latin and digits one. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (/[\u2000-\u200a\u2010-\u2027\u2e80-\uffff]/.test(sign) ? 2 : 1),
    0,
  );
}

/** A paragraph in lines of at most `width` Han characters; words and numbers stay whole, closing signs never begin a line. */
export function wrapText(text: string, width: number): readonly string[] {
  const words = text.match(/[\w.%-]+|./gsu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const isFull = widthOf(line + word) > width * 2 && line !== '' && !neverFirst.has(word);
    if (isFull && neverLast.has(line.slice(-1))) {
      lines.push(line.slice(0, -1).trimEnd());
      line = line.slice(-1) + word;
    } else if (isFull) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  return [...lines, line].filter((one) => one !== '');
}

/** Text cut into pieces of `size` characters; numbering such as （三） or 三、 stands alone, or before the first pair. */
export function cutWord(text: string, size: number): readonly string[] {
  const mark = /^(?:[（(].[）)]|.、)/u.exec(text)?.[0] ?? '';
  const signs = [...text.slice(mark.length)];
  const pieces = Array.from({ length: Math.ceil(signs.length / size) }, (_, index) =>
    signs.slice(index * size, (index + 1) * size).join(''),
  );
  if (mark === '') return pieces;
  const [first = '', ...rest] = pieces;
  return size === 2 ? [mark + first, ...rest] : [mark, ...pieces];
}

/** 字间空格: blanks between the Han characters of a label, as spread lettering leaves them. */
export function spaceOut(text: string): string {
  return text.replaceAll(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1 ');
}

/** A label broken into two or three lines of about the same length. */
export function breakLabel(label: string, rng: Rng): readonly string[] {
  const parts = rng.chance(0.3) && label.length > 12 ? 3 : 2;
  const size = Math.ceil(label.length / parts) + rng.int(0, 2);
  return wrapText(label, Math.max(4, size));
}
