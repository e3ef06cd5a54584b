/**
 * Text as it is compared: without white space, without what prints nothing, and without the characters that documents
 * cannot hold and that files of different kinds drop or replace.
 */
export function squeezed(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\u200b-\u200d\u2060\ufffd-\uffff]/gu, '');
}

/** Paragraphs as documents print them: without blank lines and outer spaces. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
