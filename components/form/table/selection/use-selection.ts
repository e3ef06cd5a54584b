'use client';

import { useSyncExternalStore } from 'react';
import { useReport } from '../../report-context';
import type { SelectedCells } from './selected-cells';

/** 选区, for a part of the screen that speaks of it. The table itself is marked without rendering. */
export function useSelection(): SelectedCells | null {
  const { selection } = useReport().store;
  return useSyncExternalStore(selection.subscribe, selection.get, selection.get);
}
