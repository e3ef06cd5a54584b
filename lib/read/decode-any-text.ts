const UTF_8 = [0xef, 0xbb, 0xbf];
const UTF_16_LITTLE = [0xff, 0xfe];
const UTF_16_BIG = [0xfe, 0xff];
/** Control characters that no text has; a form feed ends a page. */
// eslint-disable-next-line no-control-regex
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const LOOKED_AT = 4096;

/**
 * Text in whatever encoding it is written: UTF-8, UTF-16 or GB18030 (GBK, GB2312), a broken character here and there
 * allowed. undefined for what is no text.
 */
export function decodeAnyText(bytes: Uint8Array): string | undefined {
  for (const encoding of encodings(bytes)) {
    const text = new TextDecoder(encoding).decode(bytes);
    const start = text.slice(0, LOOKED_AT);
    if (!NO_TEXT.test(start) && brokenIn(text) <= 1 + text.length / 1000) return text;
  }
  return undefined;
}

function encodings(bytes: Uint8Array): readonly string[] {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(UTF_8)) return ['utf-8'];
  if (begins(UTF_16_LITTLE)) return ['utf-16le'];
  if (begins(UTF_16_BIG)) return ['utf-16be'];
  const zeros = [0, 0];
  bytes.subarray(0, LOOKED_AT).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) return [odd >= even ? 'utf-16le' : 'utf-16be'];
  return ['utf-8', 'gb18030'];
}

function brokenIn(text: string): number {
  return text.split('\ufffd').length - 1;
}
