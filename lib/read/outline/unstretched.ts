/** Between characters of a line that was spread to its width, before digits too. */
const SPACE = /(?<=[\u2e80-\uffef“”‘’—…\d])\s+(?=[\u2e80-\uffef“”‘’—…])|(?<=[\u2e80-\uffef“”‘’—…])\s+(?=\d)/g;
const FEWEST = 4;
/** Share of the characters that stand apart. */
const SHARE = 0.3;

/** A printed line as it was typed, where 两端对齐 drew its characters apart; single spaces elsewhere are kept. */
export function unstretched(text: string): string {
  const spaces = text.match(SPACE)?.length ?? 0;
  const isSpread = spaces >= FEWEST && spaces >= SHARE * text.replace(/\s/g, '').length;
  return isSpread ? text.replace(SPACE, '') : text;
}
