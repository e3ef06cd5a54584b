import type { ClipboardTexts } from './pasted';

/** Whether the clipboard holds more than one cell, told without reading it: a single one is left to the field. */
export function holdsTable({ html, text }: ClipboardTexts): boolean {
  const cells = html.match(/<t[dh][\s>]/gi)?.length ?? 0;
  return cells > 1 || /[\t\n]/.test(text.replace(/[\r\n]+$/, ''));
}
