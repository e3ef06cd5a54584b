import type { RtfToken } from './rtf-tokens';

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...(['\\', '{', '}'] as const).map((symbol) => [symbol, symbol] as const),
  ...[['~', ' '] as const, ['_', '-'] as const, ['tab', '\t'] as const, ['line', '\n'] as const],
  ...[['lquote', '‘'] as const, ['rquote', '’'] as const, ['ldblquote', '“'] as const],
  ...[['rdblquote', '”'] as const, ['emdash', '—'] as const, ['endash', '–'] as const],
]);

/** Collects the characters of a paragraph: bytes in the code page of the file, and characters by number. */
export function rtfText(decoder: TextDecoder) {
  let text = '';
  let bytes: number[] = [];
  let skipped = 0;
  const settle = () => {
    if (bytes.length > 0) text += decoder.decode(Uint8Array.from(bytes));
    bytes = [];
  };
  return {
    /** Whether the token was text. */
    add: (token: RtfToken, bytesPerCharacter: number): boolean => {
      if (token.kind === 'byte') {
        if (skipped > 0) skipped -= 1;
        else bytes.push(token.byte);
        return true;
      }
      if (token.kind !== 'word') return false;
      if (token.word === 'u') {
        settle();
        text += String.fromCharCode((token.value ?? 0) & 0xffff);
        skipped = bytesPerCharacter;
        return true;
      }
      const symbol = SYMBOLS.get(token.word);
      if (symbol === undefined) return false;
      settle();
      text += symbol;
      return true;
    },
    isEmpty: (): boolean => text === '' && bytes.length === 0,
    take: (): string => {
      settle();
      const whole = text;
      text = '';
      skipped = 0;
      return whole;
    },
  };
}
