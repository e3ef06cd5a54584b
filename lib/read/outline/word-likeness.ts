/**
 * 措辞相似度 of two squeezed wordings, 0 to 1: the share of characters they have in common, in order. Rewording costs
 * little. What cannot reach `least` is 0 without a closer look.
 */
export function wordLikeness(a: string, b: string, least = 0.3): number {
  if (a === b) return a === '' ? 0 : 1;
  const length = a.length + b.length;
  if (2 * Math.min(a.length, b.length) < least * length) return 0;
  let shared = 0;
  for (const char of a) if (b.includes(char)) shared += 1;
  if (2 * Math.min(shared, b.length) < least * length) return 0;
  return (2 * longestCommon(a, b)) / length;
}

/** Length of the longest common subsequence. */
function longestCommon(a: string, b: string): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const line = [0];
    for (let at = 1; at <= b.length; at += 1) {
      line.push(char === b[at - 1] ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, line[at - 1] ?? 0));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
