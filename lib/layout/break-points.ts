import { breaksAddress, isAddress, isClosing, isDoubled, isOpening } from './character-class';
import type { Glyph } from './measure-text';

/** 避头尾: for each glyph, whether a line may end behind it. Spaces that follow it belong to no line. */
export function breakPoints(glyphs: readonly Glyph[]): boolean[] {
  const inAddress = markAddresses(glyphs);
  return glyphs.map((glyph, i) => {
    const next = glyphs[i + 1];
    if (!next) return true;
    if (glyph.kind === 'space') return false;
    if (next.kind === 'space') return !isOpening(glyph.text) && !isClosing(afterSpaces(glyphs, i + 1));
    if (glyph.kind === 'latin' && next.kind === 'latin')
      return inAddress[i] === true && breaksAfter(glyph, next);
    if (isClosing(next.text) || isOpening(glyph.text)) return false;
    return !(isDoubled(glyph.text) && glyph.text === next.text);
  });
}

function afterSpaces(glyphs: readonly Glyph[], from: number): string {
  let at = from;
  while (glyphs[at]?.kind === 'space') at += 1;
  return glyphs[at]?.text ?? '';
}

function breaksAfter(glyph: Glyph, next: Glyph): boolean {
  return breaksAddress(glyph.text) && !breaksAddress(next.text);
}

/** Which glyphs belong to an address on the web or of a mailbox. */
function markAddresses(glyphs: readonly Glyph[]): boolean[] {
  const marks = glyphs.map(() => false);
  let from = 0;
  while (from < glyphs.length) {
    let to = from;
    while (glyphs[to]?.kind === 'latin') to += 1;
    const word = glyphs.slice(from, to).map(({ text }) => text);
    if (isAddress(word.join(''))) marks.fill(true, from, to);
    from = to + 1;
  }
  return marks;
}
