import type { Report } from '@/lib/report/report';
import type { Path } from '@/lib/report/path';
import type { Table, Template } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { clipboardBlocks } from './clipboard-blocks';
import { landBlocks } from './land-block';
import { isCertain, landingColumns, landingRows, type Landing } from './landing';
import { landingChanges } from './landing-changes';

export interface ClipboardTexts {
  readonly html: string;
  readonly text: string;
}

/** What becomes of a paste. Loaded when somebody is about to paste, not with the page. */
export type Pasted =
  | { readonly kind: 'text' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'landing'; readonly landing: Landing; readonly isCertain: boolean };

/** `address` is the cell that a block without labels begins in. */
export function pasted(table: Table, texts: ClipboardTexts, address: string | undefined): Pasted {
  const clipboard = clipboardBlocks(texts);
  if (clipboard.kind !== 'blocks') return clipboard;
  const first = cellsOf(table).find((cell) => cell.address === address);
  const landing = landBlocks(table, clipboard.blocks, first);
  return landing ? { kind: 'landing', landing, isCertain: isCertain(landing) } : { kind: 'nowhere' };
}

/** What a landing writes, and what is said of it. */
export function landed(
  template: Template,
  report: Report,
  landing: Landing,
): { readonly changes: readonly { path: Path; value: string | null }[]; readonly words: string } {
  const { changes, differing } = landingChanges(template, report, landing);
  const size = `已粘贴 ${landingRows(landing)} 行 ${landingColumns(landing)} 列`;
  const totals = differing > 0 ? `，${differing} 处总计与算出的不同，已并列标出` : '';
  return { changes, words: `${size}${totals}，Ctrl+Z 撤销` };
}
