'use client';

import { useEffect, useMemo, type FocusEvent, type MouseEvent, type RefObject } from 'react';
import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { useReport } from '../../report-context';
import { addressAt, beginEditing, focusCell, stopEditing } from '../cell-in-page';
import { markSelection } from './mark-selection';
import { allCells, cellsBetween } from './selected-cells';
import { isMany } from './selection-store';

export type GridSelection = ReturnType<typeof useGridSelection>;

/** Selecting in the official table: the selection follows the focus, Shift keeps its other end where it is. */
export function useGridSelection(table: Table, sheet: RefObject<HTMLElement | null>) {
  const { selection } = useReport().store;

  useEffect(() => {
    const stop = selection.subscribe(() => {
      if (sheet.current) markSelection(sheet.current, selection.get());
    });
    return () => {
      stop();
      selection.set(null);
    };
  }, [selection, sheet]);

  return useMemo(() => {
    const grid = tableGrid(table);
    const narrowTo = (address: string) => selection.set(cellsBetween(grid, address, address));

    function extendTo(address: string) {
      selection.set(cellsBetween(grid, selection.get()?.anchor ?? address, address));
      focusCell(sheet.current, address);
    }

    return {
      extendTo,
      selectAll: (address: string) => selection.set(allCells(grid, address)),
      /** Back to the cell in work alone. */
      narrow() {
        const selected = selection.get();
        if (isMany(selected)) narrowTo(selected.lead);
      },
      onFocus({ target }: FocusEvent) {
        const address = addressAt(target);
        if (address !== undefined && selection.get()?.lead !== address) narrowTo(address);
      },
      onBlur: ({ target }: FocusEvent) => stopEditing(target),
      onDoubleClick: ({ target }: MouseEvent) => beginEditing(target),
      onMouseDown(event: MouseEvent) {
        const address = addressAt(event.target);
        if (address === undefined || event.button !== 0) return;
        if (!event.shiftKey) {
          if (isMany(selection.get())) narrowTo(address);
          return;
        }
        event.preventDefault();
        extendTo(address);
      },
    };
  }, [table, sheet, selection]);
}
