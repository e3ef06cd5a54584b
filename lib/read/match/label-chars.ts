/** A character of a label as it is compared, and as it is printed. */
export interface LabelChar {
  readonly char: string;
  readonly raw: string;
}

/** Parts two figures that stand side by side; it stands in no report. */
export const PARTED = '\u2016';

const SILENT = /[\s\p{Cc}\p{Cf}\p{Cs}\ufffd|*#]/u;

/** Marks that people and converters write for one another. */
const SAME = new Map([
  ...[...'“”„‟«»「」『』'].map((mark) => [mark, '"'] as const),
  ...[...'‘’`´'].map((mark) => [mark, "'"] as const),
  ...[...'、．·•'].map((mark) => [mark, '.'] as const),
  ...[...'—–―−－'].map((mark) => [mark, '-'] as const),
]);

const known = new Map<string, readonly LabelChar[]>();
/** Beyond it, whoever wrote the text did not write Chinese. */
const MOST_KNOWN = 20_000;

/** 标签字符: a label without white space, in NFKC, marks of one kind made alike. */
export function labelChars(text: string): LabelChar[] {
  const chars: LabelChar[] = [];
  for (const raw of text) chars.push(...(known.get(raw) ?? remember(raw)));
  return chars;
}

function remember(raw: string): readonly LabelChar[] {
  const plain = SILENT.test(raw) ? '' : (SAME.get(raw) ?? raw.normalize('NFKC'));
  const chars = [...plain]
    .filter((char) => !SILENT.test(char))
    .map((char) => ({ char: SAME.get(char) ?? char, raw }));
  if (known.size < MOST_KNOWN) known.set(raw, chars);
  return chars;
}

/** The same as text, for finding one label in another. */
export function labelText(text: string): string {
  return labelChars(text)
    .map(({ char }) => char)
    .join('');
}
