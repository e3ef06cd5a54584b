/** Longest name of a sheet, and the characters that none may hold. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\']/g;

export function sheetName(caption: string): string {
  return caption.replace(FORBIDDEN, '').slice(0, LONGEST);
}
