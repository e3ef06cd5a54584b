'use client';

import { useCallback, type ClipboardEvent } from 'react';
import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { useReport } from '../report-context';
import { copiedRows } from './paste/copied-rows';

/**
 * Copies the rows that are selected across cells. Left to itself the browser copies the labels and leaves every field
 * blank, and blanks pasted again would clear the cells.
 */
export function useGridCopy(table: Table): (event: ClipboardEvent<HTMLElement>) => void {
  const { store } = useReport();
  return useCallback(
    (event) => {
      const selection = document.getSelection();
      const drawn = event.currentTarget.querySelector('table');
      if (event.target instanceof HTMLInputElement || !drawn || !selection || selection.isCollapsed) return;
      const grid = tableGrid(table);
      const rows = Array.from(drawn.rows)
        .slice(0, grid.rows)
        .flatMap((row, at) => (selection.containsNode(row, true) ? [at] : []));
      const [first] = rows;
      const last = rows[rows.length - 1];
      if (first === undefined || last === undefined || first === last) return;
      event.preventDefault();
      const copied = copiedRows(grid, first, last, (address) => store.getCell(address).text);
      event.clipboardData.setData('text/html', copied.html);
      event.clipboardData.setData('text/plain', copied.text);
    },
    [table, store],
  );
}
