/**
 * 标点 by where they may stand (GB/T 15834-2011, 5.1): closing ones never begin a line, opening ones never
 * end one.
 */
const CLOSING = new Set('，。、；：？！）》〉”’」』】〕］｝％‰℃°·～－–/,.;:!?)]}%々〞｠〗〙');
const OPENING = new Set('（《〈“‘「『【〔［｛￥＄([{〝｟〖〘');

/** Closing marks drawn in the left half of their square: the right half may be left away at the end of a line. */
const HALF_EMPTY = new Set('，。、；：）》〉”’」』】〕］');

/** —— and …… are one mark of two characters. */
const DOUBLED = new Set('—…⸺');

/** Marks of Chinese and Latin text alike; between Han they are one em wide. */
const AMBIGUOUS = new Set('“”‘’—…·×÷°±§￥');

/** Characters that print nothing: joiners, variation selectors, controls. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/** Where an address on the web may break. */
const ADDRESS_BREAK = new Set('/?&=.-_#');
const ADDRESS = /:\/\/|^www\.|@|^[\w-]+(\.[\w-]+)+\//;

const LAST_LATIN = 0x24f;

export function isClosing(text: string): boolean {
  return CLOSING.has(text);
}

export function isOpening(text: string): boolean {
  return OPENING.has(text);
}

export function isHalfEmpty(text: string): boolean {
  return HALF_EMPTY.has(text);
}

export function isDoubled(text: string): boolean {
  return DOUBLED.has(text);
}

export function isAmbiguous(text: string): boolean {
  return AMBIGUOUS.has(text);
}

/** A letter, digit or mark that belongs to Latin text. */
export function isLatin(text: string): boolean {
  return (text.codePointAt(0) ?? 0) <= LAST_LATIN && !AMBIGUOUS.has(text);
}

export function isSpace(text: string): boolean {
  return text === ' ';
}

export function isAddress(word: string): boolean {
  return ADDRESS.test(word);
}

export function breaksAddress(text: string): boolean {
  return ADDRESS_BREAK.has(text);
}

/** Text as it is printed: white space as single spaces, nothing invisible. */
export function printable(text: string): string {
  return text.replace(/[\t\n\r\v\f\u2028\u2029]+/g, ' ').replace(INVISIBLE, '');
}
