'use client';

import type { KeyboardEvent } from 'react';
import { nextFinding } from './next-finding';
import type { ReportContextValue } from './report-context';

/** Keys of the whole form: Ctrl+Z and Ctrl+Y, F1 说明, F8 the next finding. */
export function useWorkspaceKeys(
  { store, undo, redo, goTo, isLocked }: ReportContextValue,
  onHelp: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (control && (key === 'z' || key === 'y') && !isLocked) {
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    }
    if (event.key === 'F1') {
      event.preventDefault();
      onHelp();
    }
    if (event.key === 'F8') {
      event.preventDefault();
      const path = nextFinding(store.getSnapshot().open, document.activeElement?.id ?? '', event.shiftKey);
      if (path !== null) goTo(path);
    }
  };
}
