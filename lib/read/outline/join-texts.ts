const LONGEST_URL = 80;
const URL_END = /(?:https?:\/\/|www\.)[!-~]*$/;

/** Pieces of one text put together: a space between Latin words alone. */
export function joinTexts(pieces: readonly string[]): string {
  return pieces.reduce((text, piece, at) => {
    const end = pieces[at - 1]?.slice(-LONGEST_URL) ?? '';
    const isLatin = /[A-Za-z0-9]$/.test(end) && /^[A-Za-z0-9]/.test(piece) && !URL_END.test(end);
    return text + (isLatin ? ' ' : '') + piece;
  }, '');
}
