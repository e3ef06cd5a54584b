'use client';

import { useCallback, useState, type ClipboardEvent } from 'react';
import { useToast } from '@/components/ui/toaster';
import type { Table } from '@/lib/template/types';
import { CELL_LENGTH } from '@/lib/report/lengths';
import { pastedTexts, refusedPaste } from '../refused-paste';
import { useReport } from '../report-context';
import { addressAt } from './cell-in-page';
import { holdsTable } from './paste/holds-table';
import type { Landing } from './paste/landing';
import type { ClipboardTexts } from './paste/pasted';
import { filledWith } from './selection/cell-changes';
import { isMany } from './selection/selection-store';

interface GridPaste {
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Fetches what a paste needs, so that it is there when somebody pastes. */
  readonly prepare: () => void;
  /** A block that does not fit, or not surely: shown before it lands. */
  readonly pending: Landing | null;
  readonly accept: () => void;
  readonly cancel: () => void;
}

const load = () => import('./paste/pasted');

/** Pastes a block of cells into the table in one act; a single value is left to the field itself. */
export function useGridPaste(table: Table, onProblem: (why: string | null) => void): GridPaste {
  const { store, writeAll, isLocked } = useReport();
  const toast = useToast();
  const [pending, setPending] = useState<Landing | null>(null);

  const land = useCallback(
    async (landing: Landing) => {
      const { landed } = await load();
      const { changes, words } = landed(store.template, store.getSnapshot().report, landing);
      toast({ text: words, undo: writeAll(changes) });
    },
    [store, writeAll, toast],
  );

  /** One value for every selected cell, as a sheet does it. */
  const fill = useCallback(
    (text: string, addresses: readonly string[]) => {
      const changes = filledWith(text, addresses, store.getSnapshot().sheet);
      toast({ text: `已粘贴到 ${changes.length} 格，Ctrl+Z 撤销`, undo: writeAll(changes) });
    },
    [store, writeAll, toast],
  );

  const paste = useCallback(
    async (texts: ClipboardTexts, address: string | undefined) => {
      const { pasted } = await load();
      const found = pasted(table, texts, address);
      if (found.kind === 'tooLarge') {
        onProblem('复制的内容远大于这张表，没有粘贴。只复制要填的几行再粘贴。');
      } else if (found.kind === 'nowhere') {
        onProblem('先点一下要粘贴到的第一格，再粘贴。');
      } else if (found.kind === 'text') {
        if (address !== undefined) fill(texts.text, [address]);
      } else if (found.isCertain) {
        await land(found.landing);
      } else {
        setPending(found.landing);
      }
    },
    [table, fill, land, onProblem],
  );

  const onPaste = useCallback(
    (event: ClipboardEvent) => {
      const texts = pastedTexts(event.clipboardData);
      if (isLocked) return;
      const selected = store.selection.get();
      if (holdsTable(texts)) {
        event.preventDefault();
        onProblem(null);
        const first = isMany(selected) ? selected.cells[0]?.address : addressAt(event.target);
        paste(texts, first).catch(() => onProblem('粘贴所需的程序没有载入，没有粘贴。连上网络后再粘贴。'));
        return;
      }
      const why = refusedPaste(texts, { name: '格', longest: CELL_LENGTH, kept: 0 });
      onProblem(why);
      if (why !== null) {
        event.preventDefault();
      } else if (isMany(selected) && texts.text.trim() !== '') {
        event.preventDefault();
        fill(
          texts.text,
          selected.cells.map(({ address }) => address),
        );
      }
    },
    [store, isLocked, paste, fill, onProblem],
  );

  const prepare = useCallback(() => void load().catch(() => undefined), []);
  const cancel = useCallback(() => setPending(null), []);
  const accept = useCallback(() => {
    if (pending) void land(pending);
    setPending(null);
  }, [pending, land]);
  return { onPaste, prepare, pending, accept, cancel };
}
