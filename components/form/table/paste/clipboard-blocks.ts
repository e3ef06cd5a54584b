import type { ReadTable } from '@/lib/read/read-table';
import { htmlBlocks, MOST_ROWS } from './html-block';
import { tsvBlock } from './tsv-block';

/** Far more than the tables of a report come to, even as Word writes them. */
const MOST_HTML = 4_000_000;
const MOST_TEXT = 200_000;

export type Clipboard =
  /** A single value, or no table: left to the field itself. */
  | { readonly kind: 'text' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'blocks'; readonly blocks: readonly ReadTable[] };

/** 剪贴板: its tables from the rich text where it holds any, else from tabs and lines. */
export function clipboardBlocks({ html, text }: { html: string; text: string }): Clipboard {
  if (html.length > MOST_HTML || text.length > MOST_TEXT) return { kind: 'tooLarge' };
  const rich = htmlBlocks(html);
  const all = rich.length > 0 ? rich : [tsvBlock(text)];
  if (all.some(({ rows }) => rows > MOST_ROWS)) return { kind: 'tooLarge' };
  const blocks = all.filter(({ rows, columns }) => rows * columns > 1);
  return blocks.length > 0 ? { kind: 'blocks', blocks } : { kind: 'text' };
}
