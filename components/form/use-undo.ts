'use client';

import { useEffect, useMemo } from 'react';
import type { Path } from '@/lib/report/path';
import type { Edit } from './report-store';

interface Steps {
  readonly undo: () => readonly Edit[];
  readonly redo: () => readonly Edit[];
  readonly endAct: () => void;
}

/** 撤销 and 重做 that are seen: they lead to the place that they changed, in its step. */
export function useUndo({ undo, redo, endAct }: Steps, step: string, goTo: (path: Path) => void) {
  // A field that goes with its step does not hear that it is left.
  useEffect(() => endAct(), [step, endAct]);
  return useMemo(() => {
    function lead(edits: readonly Edit[]) {
      const [first] = edits;
      const active = document.activeElement;
      if (!first || edits.some(({ path }) => path === active?.id)) return;
      const field = document.getElementById(first.path);
      // Pressed again and again, the button keeps the focus.
      if (field && active instanceof HTMLButtonElement) field.scrollIntoView({ block: 'nearest' });
      else goTo(first.path);
    }
    // An act is taken back from its end: its first place is the last.
    return { undo: () => lead([...undo()].reverse()), redo: () => lead(redo()) };
  }, [undo, redo, goTo]);
}
