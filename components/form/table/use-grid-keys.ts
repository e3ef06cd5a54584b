'use client';

import { useMemo, type KeyboardEvent, type RefObject } from 'react';
import { figurePath } from '@/lib/report/path';
import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { useReport } from '../report-context';
import { addressAt, beginEditing, edgesOf, focusCell, isEditing, stopEditing } from './cell-in-page';
import { gridAct, type GridAct } from './keys/grid-act';
import { moveInGrid } from './move-in-grid';
import { isMany } from './selection/selection-store';
import type { GridSelection } from './selection/use-grid-selection';
import type { GridActs } from './use-grid-acts';

/** 键盘 in the official table; Tab stays the browser's. */
export function useGridKeys(
  table: Table,
  sheet: RefObject<HTMLElement | null>,
  selecting: GridSelection,
  acts: GridActs,
  onHelp: () => void,
): (event: KeyboardEvent) => void {
  const { store, undoTyping } = useReport();
  return useMemo(() => {
    function move(act: GridAct & { kind: 'move' }, address: string): boolean {
      const target = moveInGrid(tableGrid(table), address, act.move);
      if (target === undefined) return act.isExtending;
      if (act.isExtending) selecting.extendTo(target);
      else focusCell(sheet.current, target);
      return true;
    }

    /** False where the browser may do what it does. */
    function perform(act: GridAct, field: HTMLElement, address: string): boolean {
      switch (act.kind) {
        case 'move':
          if (!act.isExtending) selecting.narrow();
          return move(act, address);
        case 'edit':
          selecting.narrow();
          beginEditing(field);
          if (field instanceof HTMLInputElement)
            field.setSelectionRange(field.value.length, field.value.length);
          return true;
        case 'leaveEdit':
          stopEditing(field);
          return true;
        case 'takeBack':
          stopEditing(field);
          undoTyping(figurePath(address));
          if (field instanceof HTMLInputElement) field.select();
          return true;
        case 'narrow':
          selecting.narrow();
          return true;
        case 'selectAll':
          selecting.selectAll(address);
          return true;
        case 'help':
          onHelp();
          return true;
        case 'empty':
        case 'fillDown':
        case 'zeroRow':
        case 'zeroTable':
          acts[act.kind]();
          return true;
      }
    }

    return (event) => {
      const { target: field, key, code, ctrlKey, metaKey, shiftKey: shift, altKey: alt } = event;
      const address = addressAt(field);
      if (!(field instanceof HTMLElement) || address === undefined || event.nativeEvent.isComposing) return;
      const act = gridAct(
        { key, code, control: ctrlKey || metaKey, shift, alt },
        { isEditing: isEditing(field), isMany: isMany(store.selection.get()), ...edgesOf(field) },
      );
      if (act && perform(act, field, address)) event.preventDefault();
    };
  }, [table, sheet, selecting, acts, onHelp, store, undoTyping]);
}
