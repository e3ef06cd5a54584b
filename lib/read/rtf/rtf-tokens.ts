/** A piece of an RTF file: a group opens or closes, a control word, or text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | undefined }
  | { readonly kind: 'byte'; readonly byte: number };

const WORD = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z']))/giy;

/** The pieces of an RTF file, read as single bytes. */
export function* rtfTokens(text: string): Generator<RtfToken> {
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '\\') {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      at += match?.[0].length ?? 1;
      if (!match) continue;
      const [, word, value, hex, symbol] = match;
      if (word !== undefined) {
        yield { kind: 'word', word, value: value === undefined ? undefined : Number(value) };
        // What follows is no text.
        if (word === 'bin') at += Math.max(0, Number(value ?? 0));
      } else if (hex !== undefined) {
        yield { kind: 'byte', byte: parseInt(hex, 16) };
      } else if (symbol !== undefined) {
        yield { kind: 'word', word: symbol, value: undefined };
      }
      continue;
    }
    at += 1;
    if (character === '{') yield { kind: 'open' };
    else if (character === '}') yield { kind: 'close' };
    else if (character !== '\r' && character !== '\n') yield { kind: 'byte', byte: character.charCodeAt(0) };
  }
}
