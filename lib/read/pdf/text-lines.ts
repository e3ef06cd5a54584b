import type { PageText } from './page-marks';

/** Of the size of the letters: baselines that differ by less are one line. */
const SAME_LINE = 0.45;
/** Of the size of the letters: a gap that is no mere spacing between letters. */
const GAP = 0.5;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Texts in lines from the top, those of a line from the left. */
export function textLines(texts: readonly PageText[]): PageText[][] {
  const lines: { readonly texts: PageText[]; baseline: number; size: number }[] = [];
  for (const text of [...texts].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && text.baseline - line.baseline <= SAME_LINE * Math.max(line.size, text.size)) {
      line.texts.push(text);
      line.size = Math.max(line.size, text.size);
    } else {
      lines.push({ texts: [text], baseline: text.baseline, size: text.size });
    }
  }
  return lines.map((line) => line.texts.sort((a, b) => a.left - b.left));
}

/**
 * The words of a line with a space for every half character of a gap, counted from a left edge so that columns stand
 * under each other.
 */
export function joinedLine(texts: readonly PageText[], edge = texts[0]?.left ?? 0): string {
  let line = '';
  let end = edge;
  for (const { text, left, right, size } of texts) {
    const gap = left - end;
    if (gap >= GAP * size) {
      const column = Math.round((left - edge) / (size / 2));
      const spaces = gap >= size ? column - printedWidth(line) : 1;
      line += ' '.repeat(Math.min(Math.max(1, spaces), 200));
    }
    line += text;
    end = Math.max(end, right);
  }
  return line.trimEnd();
}

/** Half characters that a text takes. */
export function printedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
