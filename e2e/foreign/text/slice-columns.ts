import { widthOf } from './wrap-text';

/** What a line of fixed pitch shows from one column up to another; a sign on the edge stays with the columns before it. */
export function sliceColumns(line: string, from: number, to = Infinity): string {
  let at = 0;
  let part = '';
  for (const sign of line) {
    if (at >= from && at < to) part += part === '' ? ' '.repeat(at - from) + sign : sign;
    at += widthOf(sign);
  }
  return part.trimEnd();
}
