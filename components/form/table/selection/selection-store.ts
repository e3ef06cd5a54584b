import type { SelectedCells } from './selected-cells';

/** The selection of the table in work, kept outside React: a cell is marked without rendering. */
export interface SelectionStore {
  get(): SelectedCells | null;
  set(next: SelectedCells | null): void;
  subscribe(listener: () => void): () => void;
}

export function createSelectionStore(): SelectionStore {
  const listeners = new Set<() => void>();
  let selected: SelectedCells | null = null;
  return {
    get: () => selected,
    set(next) {
      if (next === selected) return;
      selected = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** More than the cell in work. */
export function isMany(selected: SelectedCells | null): selected is SelectedCells {
  return selected !== null && selected.cells.length > 1;
}
