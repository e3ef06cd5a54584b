'use client';

import { useMemo } from 'react';
import { useToast } from '@/components/ui/toaster';
import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { useReport } from '../report-context';
import { moveInGrid } from './move-in-grid';
import { emptied, filledDown, zeroed } from './selection/cell-changes';
import { addressesInRows, rowWord } from './selection/rows-in-work';
import { cellsBetween, type SelectedCells } from './selection/selected-cells';
import { isMany } from './selection/selection-store';

/** What is done to many cells at once: each is one act that one undo takes back, and says how many cells it changed. */
export interface GridActs {
  readonly empty: () => void;
  readonly fillDown: () => void;
  readonly zeroRow: () => void;
  readonly zeroTable: () => void;
}

export function useGridActs(table: Table): GridActs {
  const { store, writeAll, isLocked } = useReport();
  const toast = useToast();

  return useMemo(() => {
    const { selection } = store;
    const sheet = () => store.getSnapshot().sheet;

    function act(changes: Parameters<typeof writeAll>[0], done: (count: number) => string, none: string) {
      if (isLocked) return;
      if (changes.length === 0) toast({ text: none });
      else toast({ text: done(changes.length), undo: writeAll(changes) });
    }

    /** The selection, or the cell in work below the one above it. */
    function columnsInWork({ cells, lead, anchor }: SelectedCells) {
      if (cells.length > 1) return cells;
      const grid = tableGrid(table);
      const above = moveInGrid(grid, lead, 'up');
      return above === undefined ? cells : cellsBetween(grid, above, anchor).cells;
    }

    return {
      empty() {
        const selected = selection.get();
        if (!isMany(selected)) return;
        const changes = emptied(
          selected.cells.map(({ address }) => address),
          sheet(),
        );
        act(changes, (count) => `已清空 ${count} 格。`, '选中的格子没有可清空的。');
      },
      fillDown() {
        const selected = selection.get();
        if (!selected) return;
        const changes = filledDown(columnsInWork(selected), sheet());
        act(changes, (count) => `已向下填充 ${count} 格。`, '没有可向下填充的格子。');
      },
      zeroRow() {
        const changes = zeroed(addressesInRows(table, selection.get()), sheet());
        const row = rowWord(table);
        act(changes, (count) => `已把${row} ${count} 个未填的格子填为 0。`, `${row}没有未填的格子。`);
      },
      zeroTable() {
        const all = table.zeroReport ? cellsOf(table).map(({ address }) => address) : [];
        const none = table.zeroReport ? '本表没有未填的格子。' : '本表逐行核实后填写，本行填 0 按 Alt+0。';
        act(zeroed(all, sheet()), (count) => `已把 ${count} 个未填的格子填为 0。`, none);
      },
    };
  }, [table, store, writeAll, isLocked, toast]);
}
