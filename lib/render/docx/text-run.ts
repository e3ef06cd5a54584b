import { TextRun } from 'docx';
import { printableText } from '@/lib/document/printable-text';
import type { FontFamily } from './fonts';

/** Characters that are half as wide in a Latin font; a hint has them set in the Chinese one. */
const AMBIGUOUS = /[“”‘’—…·×÷°±§‰①-⑳Ⅰ-Ⅻ]/;

interface RunLook {
  readonly font?: FontFamily;
  /** Half-points. */
  readonly size?: number;
  /** Line breaks before the text. */
  readonly break?: number;
}

/**
 * The one way user text enters the document: as the text of a run, never as a child, where docx would take some words
 * for fields.
 */
export function textRun(text: string, { font, ...look }: RunLook = {}): TextRun {
  const fonts = AMBIGUOUS.test(text) ? { font: { ...font, hint: 'eastAsia' } } : font ? { font } : {};
  return new TextRun({ ...look, ...fonts, text: printableText(text) });
}

export function isAmbiguous(text: string): boolean {
  return AMBIGUOUS.test(text);
}
