'use client';

import { useCallback, type ClipboardEvent } from 'react';
import { useToast } from '@/components/ui/toaster';
import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { useReport } from '../report-context';
import { pasteBlock, readBlock } from './paste-block';

/** Pastes a block of cells into the table in one act; a single value is left to the field itself. */
export function useGridPaste(table: Table, onProblem: (why: string | null) => void) {
  const { writeAll, isLocked } = useReport();
  const toast = useToast();
  return useCallback(
    (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const address = target?.closest('[data-cell]')?.getAttribute('data-cell');
      const block = readBlock(event.clipboardData.getData('text/plain'));
      onProblem(null);
      if (!address || !block || isLocked) return;
      event.preventDefault();
      const pasted = pasteBlock(tableGrid(table), address, block);
      if (!pasted.ok) {
        onProblem(pasted.why);
        return;
      }
      const undo = writeAll(pasted.changes);
      toast({ text: `已粘贴 ${pasted.rows} 行 ${pasted.columns} 列，合计由系统计算。`, undo });
    },
    [table, writeAll, isLocked, toast, onProblem],
  );
}
