import { TextRun } from 'docx';
import type { FontFamily } from './fonts';

/** Characters that are half as wide in a Latin font; a hint has them set in the Chinese one. */
const AMBIGUOUS = /[“”‘’—…·×÷°±§‰①-⑳Ⅰ-Ⅻ]/;

/** Not allowed in XML 1.0: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

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
  return new TextRun({ ...look, ...fonts, text: withoutForbidden(text) });
}

export function isAmbiguous(text: string): boolean {
  return AMBIGUOUS.test(text);
}

export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}
