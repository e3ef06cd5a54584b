import { squeezedLabel } from '@/lib/template/label-likeness';

/** Characters of labels, and pairs of them. */
export type Vocabulary = ReadonlySet<string>;

/** Share of a line that has to consist of words of the tables. */
const COVERED = 0.8;

/** A figure as a row prints it, also with a unit, a sign or a note: 0（无许可权） 2908.85万元 -. */
const FIGURE = /^[-+＋－—–/]?[\d０-９.,，]*(?:万元|元|件|无|[-—–/])?(?:（[^）]*）)?$/;

export function vocabularyOf(labels: readonly string[]): Vocabulary {
  return new Set(
    labels.flatMap((label) => {
      const text = wordsOf(label);
      return [...text, ...Array.from(text, (_, at) => text.slice(at, at + 2))];
    }),
  );
}

/** Whether a line is made of figures and of pieces of labels: it stands in a table, whatever broke it up. */
export function isTableText(vocabulary: Vocabulary, text: string): boolean {
  if (/[。；！？]\s*$/.test(text.slice(-8))) return false;
  const rest = wordsOf(labelOfRow(text));
  if (rest === '') return true;
  if (rest.length === 1) return vocabulary.has(rest);
  let covered = 0;
  for (let at = 0; at < rest.length; at += 1) {
    const before = at > 0 && vocabulary.has(rest.slice(at - 1, at + 1));
    if (before || (at + 1 < rest.length && vocabulary.has(rest.slice(at, at + 2)))) covered += 1;
  }
  return covered / rest.length >= COVERED;
}

/** A printed row without its figures. */
export function labelOfRow(text: string): string {
  const pieces = text.split(/[\s|｜]+/);
  while (pieces.length > 0 && FIGURE.test(pieces.at(-1) ?? '')) pieces.pop();
  return pieces.join(' ').trim();
}

function wordsOf(label: string): string {
  return squeezedLabel(label).replace(/\d/g, '');
}
