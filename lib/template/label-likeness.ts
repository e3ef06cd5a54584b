/** Longer than any label of a form: such texts are compared for equality alone. */
const LONGEST = 120;

/** A label as it is compared: NFKC, without white space, punctuation and characters that print nothing. */
export function squeezedLabel(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}\p{Z}\p{C}]/gu, '');
}

/** 相似度 of two labels, 0 to 1: one less the share of characters that have to be changed. Blank is like nothing. */
export function likeness(a: string, b: string): number {
  const first = squeezedLabel(a);
  const second = squeezedLabel(b);
  const longest = Math.max(first.length, second.length);
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  if (longest > LONGEST) return 0;
  return 1 - editDistance(first, second) / longest;
}

/** Insertions, deletions and replacements that lead from one text to the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const line = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
