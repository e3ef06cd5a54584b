import type { PageText } from './page-marks';
import { printedWidth } from './text-lines';
import type { RuledGrid } from './ruled-grid';

/** Points by which a text may stand beyond a line of its cell. */
const OVER = 3;

/** Words that one run of text puts into several cells, each at its place. */
export function splitText(text: PageText, { xs }: RuledGrid): PageText[] {
  const isCrossed = xs.some((x) => x > text.left + OVER && x < text.right - OVER);
  if (!isCrossed || !/\S\s+\S/.test(text.text)) return [text];
  const unit = (text.right - text.left) / Math.max(1, printedWidth(text.text));
  return [...text.text.matchAll(/\S+/g)].map((word) => {
    const left = text.left + printedWidth(text.text.slice(0, word.index)) * unit;
    return { ...text, text: word[0], left, right: left + printedWidth(word[0]) * unit };
  });
}
