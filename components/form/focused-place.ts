import { figurePath, type Path } from '@/lib/report/path';

const TEXT = 'text.';

/** What has, or had last, the focus in the step in work: it stays while the side panel is used. */
export interface FocusedPlace {
  /** Address of a cell. */
  readonly cell: string | null;
  /** What follows `text.` in the path of a text. */
  readonly text: string | null;
}

/** 当前位置, kept outside React: whoever shows it renders when it moves, and nobody else. */
export interface FocusStore {
  get(): FocusedPlace;
  toCell(address: string): void;
  /** The focus came to a field; one that is no text changes nothing. */
  toField(id: string): void;
  clear(): void;
  subscribe(listener: () => void): () => void;
}

const NOWHERE: FocusedPlace = { cell: null, text: null };

export function createFocusStore(): FocusStore {
  const listeners = new Set<() => void>();
  let place = NOWHERE;

  function set(next: FocusedPlace) {
    if (next.cell === place.cell && next.text === place.text) return;
    place = next;
    listeners.forEach((listener) => listener());
  }

  return {
    get: () => place,
    toCell: (address) => set({ cell: address, text: null }),
    toField(id) {
      if (id.startsWith(TEXT)) set({ cell: null, text: id.slice(TEXT.length) });
    },
    clear: () => set(NOWHERE),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The path of a place, as comments are pinned to it. */
export function focusedPath({ cell, text }: FocusedPlace): Path | null {
  if (cell !== null) return figurePath(cell);
  return text === null ? null : `${TEXT}${text}`;
}
