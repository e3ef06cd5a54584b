'use client';

import { useEffect, type RefObject } from 'react';
import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { useReport } from '../report-context';
import { copiedRows, type Copied } from './paste/copied-rows';
import { copiedCells } from './selection/copied-cells';
import { isMany } from './selection/selection-store';

/**
 * Copies and cuts selected cells by the browser's own event, which also comes where a page may not use the clipboard.
 * It is heard at the document, because a 合计 holds no text that the browser would call selected. Rows that were
 * selected as text from their labels are copied too; left to itself the browser copies the labels and blank fields.
 */
export function useGridCopy(table: Table, sheet: RefObject<HTMLElement | null>, empty: () => void): void {
  const { store, isLocked } = useReport();

  useEffect(() => {
    const figureOf = (address: string) => store.getCell(address).text;

    function copied({ target }: ClipboardEvent): Copied | null {
      const place = sheet.current;
      if (!place) return null;
      if (place.contains(document.activeElement)) {
        const selected = store.selection.get();
        const total = document.activeElement instanceof HTMLOutputElement && isTextless();
        if (selected && (isMany(selected) || total)) return copiedCells(selected.cells, figureOf);
      }
      if (!(target instanceof Node) || !place.contains(target) || target instanceof HTMLInputElement)
        return null;
      return selectedRows(table, place, figureOf);
    }

    function onCopy(event: ClipboardEvent) {
      const taken = copied(event);
      if (!taken) return;
      event.preventDefault();
      event.clipboardData?.setData('text/html', taken.html);
      event.clipboardData?.setData('text/plain', taken.text);
      if (event.type === 'cut' && !isLocked) empty();
    }

    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
    };
  }, [table, sheet, store, isLocked, empty]);
}

function isTextless(): boolean {
  return document.getSelection()?.isCollapsed !== false;
}

function selectedRows(
  table: Table,
  place: HTMLElement,
  figureOf: (address: string) => string,
): Copied | null {
  const selection = document.getSelection();
  const drawn = place.querySelector('table');
  if (!drawn || !selection || selection.isCollapsed) return null;
  const grid = tableGrid(table);
  const rows = Array.from(drawn.rows)
    .slice(0, grid.rows)
    .flatMap((row, at) => (selection.containsNode(row, true) ? [at] : []));
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined || first === last) return null;
  return copiedRows(grid, first, last, figureOf);
}
