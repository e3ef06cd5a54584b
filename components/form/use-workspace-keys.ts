'use client';

import type { KeyboardEvent } from 'react';
import { pathsOf } from '@/lib/report/path';
import type { Template } from '@/lib/template/types';
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
    const isHistory = control && (key === 'z' || key === 'y') && !isLocked;
    if (isHistory && !isForeignText(event.target, store.template)) {
      event.preventDefault();
      if (isInDialog(event.target)) return;
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

const TEXT = 'input:not([type="checkbox"]):not([type="radio"]), textarea, [contenteditable]';

/** A text that is no place of the report, as a 说明: the browser takes back what is typed there. */
function isForeignText(target: EventTarget, template: Template): boolean {
  return target instanceof Element && target.matches(TEXT) && !pathsOf(template).has(target.id);
}

/** Over a dialog nobody sees what 撤销 does in the report behind it. */
function isInDialog(target: EventTarget): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
