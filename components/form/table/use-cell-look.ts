'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Cell } from '@/lib/template/walk';
import { useReport } from '../report-context';
import { lookOf, type CellLook } from './cell-look';
import { drawCell } from './draw-cell';

/**
 * The look of a cell as it is rendered, and the place in the page where it is drawn anew whenever its text or its mark
 * changes. React is not asked again for that: its way from the root to the cells took longer than all checks (decision 003).
 */
export function useCellLook(cell: Cell): [CellLook, RefObject<HTMLTableCellElement | null>] {
  const { store } = useReport();
  const place = useRef<HTMLTableCellElement>(null);
  const view = store.getCell(cell.address);
  useLayoutEffect(() => {
    const draw = () => {
      if (place.current) drawCell(place.current, lookOf(cell, store.getCell(cell.address)));
    };
    // What was typed before the page woke up is in the store since the cell was rendered.
    if (store.getCell(cell.address) !== view) draw();
    return store.subscribeCell(cell.address, draw);
  }, [store, cell, view]);
  return [lookOf(cell, view), place];
}
