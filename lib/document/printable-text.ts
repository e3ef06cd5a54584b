/**
 * Not for print, and not allowed in a web page or in XML 1.0: control characters but for tab and line feed, halves of
 * surrogate pairs, U+FFFE and U+FFFF.
 */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu;

/** Text as a finished file may hold it. */
export function printableText(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
