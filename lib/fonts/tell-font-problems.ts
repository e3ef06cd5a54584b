import { officeFonts } from './program-fonts';

/** Writes to the log which fonts of the office cannot be used. */
export function tellFontProblems(): void {
  for (const problem of officeFonts().problems) process.stderr.write(`${problem}\n`);
}
