import type { Rng } from '../rng';

export function printHtmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;');
}

/** 被拆开的词: one word in several spans, cut anywhere. */
export function splitIntoSpans(text: string, rng: Rng): string {
  const signs = [...text];
  const parts: string[] = [];
  while (signs.length > 0) parts.push(signs.splice(0, rng.int(1, 9)).join(''));
  return parts
    .map((part) => `<span lang="${/[\d.]/.test(part) ? 'EN-US' : 'ZH-CN'}">${printHtmlText(part)}</span>`)
    .join('');
}
