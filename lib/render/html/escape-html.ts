import { printableText } from '@/lib/document/printable-text';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand anywhere in a page, in an attribute too. */
export function escapeHtml(text: string): string {
  return printableText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** The same, with a break for each new line. */
export function escapeLines(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>');
}
