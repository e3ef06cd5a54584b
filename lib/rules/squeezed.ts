/** Text as it is compared: without white space, full-width and half-width alike. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** The words alone: marks, brackets and quotes differ from program to program. */
export function wordsOnly(text: string): string {
  return squeezed(text).replace(/[\p{P}\p{S}]/gu, '');
}
