'use client';

import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useSyncExternalStoreWithSelector } from 'use-sync-external-store/with-selector';
import type { Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Finding } from '@/lib/rules/finding';
import type { FieldCodec } from './field-codec';
import type { FocusedPlace } from './focused-place';
import type { ReportStore, Snapshot } from './report-store';

/** What every field of the form needs. The value never changes while a report is open. */
export interface ReportContextValue {
  readonly store: ReportStore;
  readonly codec: FieldCodec;
  /** A field, for react-hook-form to hold. */
  readonly register: (path: Path) => UseFormRegisterReturn;
  /**
   * Writes values in one act, or as typing goes on; the answer takes them back, save what was changed since. A plain
   * text leaves figures bound where it does not change them.
   */
  readonly writeAll: (
    changes: readonly { path: Path; value: string | null }[],
    how?: 'act' | 'typing',
  ) => () => void;
  /** Names the text in which an input method composes: others' words for it wait, so that none is written over unseen. */
  readonly compose: (path: Path | null) => void;
  /** Takes back what is being typed in this field. */
  readonly undoTyping: (path: Path) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends the typing of one field, so that the next key begins a new act. */
  readonly endAct: () => void;
  /** Moves the focus to the field of a path, in its step; a sentence of its text is selected. */
  readonly goTo: (path: Path, quote?: string) => void;
  /** 写说明 of a 存疑; an empty text takes it back. Answers why it was not taken, or null. */
  readonly explain: (finding: Finding, text: string) => Promise<string | null>;
  readonly lastYear: Report | null;
  /** 已定稿: nothing can be typed. */
  readonly isLocked: boolean;
}

const ReportContext = createContext<ReportContextValue | null>(null);

export function ReportContextProvider({
  value,
  children,
}: {
  value: ReportContextValue;
  children: ReactNode;
}) {
  return <ReportContext.Provider value={value}>{children}</ReportContext.Provider>;
}

export function useReport(): ReportContextValue {
  const value = useContext(ReportContext);
  if (!value) throw new Error('a field stands outside its report');
  return value;
}

/** 当前位置; renders its reader when the focus moves. */
export function useFocusedPlace(): FocusedPlace {
  const { focus } = useReport().store;
  return useSyncExternalStore(focus.subscribe, focus.get, focus.get);
}

/** Something derived from the whole report; renders when `same` says that it changed. */
export function useSnapshot<T>(
  derive: (snapshot: Snapshot) => T,
  same: (a: T, b: T) => boolean = Object.is,
): T {
  const { store } = useReport();
  return useSyncExternalStoreWithSelector(
    store.subscribe,
    store.getSnapshot,
    store.getSnapshot,
    derive,
    same,
  );
}

/** `useSnapshot` for what stands beside the field in work: it follows once the key is painted. */
export function usePaintedSnapshot<T>(
  derive: (snapshot: Snapshot) => T,
  same: (a: T, b: T) => boolean = Object.is,
): T {
  const { store } = useReport();
  return useSyncExternalStoreWithSelector(
    store.subscribePainted,
    store.getPainted,
    store.getPainted,
    derive,
    same,
  );
}
