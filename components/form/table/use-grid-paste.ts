'use client';

import { useCallback, useState, type ClipboardEvent } from 'react';
import { useToast } from '@/components/ui/toaster';
import type { Table } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { useReport } from '../report-context';
import { clipboardBlocks } from './paste/clipboard-blocks';
import { landBlocks } from './paste/land-block';
import { isCertain, landingColumns, landingRows, type Landing } from './paste/landing';
import { landingChanges } from './paste/landing-changes';

interface GridPaste {
  readonly onPaste: (event: ClipboardEvent) => void;
  /** A block that does not fit, or not surely: shown before it lands. */
  readonly pending: Landing | null;
  readonly accept: () => void;
  readonly cancel: () => void;
}

/** Pastes a block of cells into the table in one act; a single value is left to the field itself. */
export function useGridPaste(table: Table, onProblem: (why: string | null) => void): GridPaste {
  const { store, writeAll, isLocked } = useReport();
  const toast = useToast();
  const [pending, setPending] = useState<Landing | null>(null);

  const land = useCallback(
    (landing: Landing) => {
      const { report } = store.getSnapshot();
      const { changes, differing } = landingChanges(store.template, report, landing);
      const undo = writeAll(changes);
      const size = `已粘贴 ${landingRows(landing)} 行 ${landingColumns(landing)} 列`;
      const totals = differing > 0 ? `，${differing} 处总计与算出的不同，已并列标出` : '';
      toast({ text: `${size}${totals}，Ctrl+Z 撤销`, undo });
    },
    [store, writeAll, toast],
  );

  const onPaste = useCallback(
    (event: ClipboardEvent) => {
      const clipboard = clipboardBlocks({
        html: event.clipboardData.getData('text/html'),
        text: event.clipboardData.getData('text/plain'),
      });
      onProblem(null);
      if (clipboard.kind === 'text' || isLocked) return;
      event.preventDefault();
      if (clipboard.kind === 'tooLarge') {
        onProblem('复制的内容远大于这张表，没有粘贴。只复制要填的几行再粘贴。');
        return;
      }
      const target = event.target instanceof Element ? event.target.closest('[data-cell]') : null;
      const address = target?.getAttribute('data-cell');
      const focused = cellsOf(table).find((cell) => cell.address === address);
      const landing = landBlocks(table, clipboard.blocks, focused);
      if (!landing) onProblem('先点一下要粘贴到的第一格，再粘贴。');
      else if (isCertain(landing)) land(landing);
      else setPending(landing);
    },
    [table, isLocked, land, onProblem],
  );

  const cancel = useCallback(() => setPending(null), []);
  const accept = useCallback(() => {
    if (pending) land(pending);
    setPending(null);
  }, [pending, land]);
  return { onPaste, pending, accept, cancel };
}
