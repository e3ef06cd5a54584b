'use client';

import { useCallback, type KeyboardEvent, type RefObject } from 'react';
import { figurePath } from '@/lib/report/path';
import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { useReport } from '../report-context';
import { moveInGrid, type Move } from './move-in-grid';

/** 键盘: arrows, Enter, Home, End and Esc in the official table; Tab stays the browser's. */
export function useGridKeys(table: Table, ref: RefObject<HTMLTableElement | null>) {
  const { undoTyping } = useReport();
  return useCallback(
    (event: KeyboardEvent<HTMLTableElement>) => {
      const field = event.target;
      if (!(field instanceof HTMLElement) || event.altKey || event.nativeEvent.isComposing) return;
      const address = field.closest('[data-cell]')?.getAttribute('data-cell');
      if (!address) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        undoTyping();
        return;
      }
      const move = moveOf(event, field);
      if (!move) return;
      const target = moveInGrid(tableGrid(table), address, move);
      if (target === undefined) return;
      event.preventDefault();
      focusCell(ref.current, target);
    },
    [table, ref, undoTyping],
  );
}

function moveOf(event: KeyboardEvent, field: HTMLElement): Move | null {
  const control = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'Enter':
      return event.shiftKey ? 'up' : 'down';
    case 'ArrowLeft':
      return atEdge(field, 'start') ? 'left' : null;
    case 'ArrowRight':
      return atEdge(field, 'end') ? 'right' : null;
    case 'Home':
      return control ? 'first' : 'rowStart';
    case 'End':
      return control ? 'last' : 'rowEnd';
    default:
      return null;
  }
}

/** Whether the caret stands where an arrow would leave the field; a wholly selected text counts. */
function atEdge(field: HTMLElement, edge: 'start' | 'end'): boolean {
  if (!(field instanceof HTMLInputElement)) return true;
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return edge === 'start' ? selectionStart === 0 && selectionEnd === 0 : selectionStart === value.length;
}

function focusCell(table: HTMLTableElement | null, address: string): void {
  const field = table?.querySelector<HTMLElement>(`[id="${figurePath(address)}"]`);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
