import type { Path } from '@/lib/report/path';
import type { PlaceValue } from '@/lib/store/operation';

/**
 * 各处现值: what the server has at each place, as last heard, beside what this page shows there. Whatever happened on
 * the way, the page comes to show what the server has, except where something of its own is not settled yet.
 */
export interface PlaceNews {
  /** The page shows these now. */
  show(places: readonly PlaceValue[]): void;
  /** What the server had at a revision; an answer that comes late is told from a newer one by it. */
  hear(rev: number, places: readonly PlaceValue[]): void;
  /** What the page has to show from now on. */
  take(isPending: (path: Path) => boolean): readonly PlaceValue[];
  /** The server was put back to an older state: revisions say nothing any more. */
  forget(): void;
}

export function createPlaceNews(): PlaceNews {
  const heard = new Map<Path, { readonly rev: number; readonly value: string | null }>();
  const shown = new Map<Path, string | null>();
  /** An emptied text is empty or 未填, as one writes it. */
  const isShown = (path: Path, value: string | null) =>
    shown.has(path) && (shown.get(path) ?? '') === (value ?? '');

  return {
    show(places) {
      for (const { path, value } of places) shown.set(path, value);
    },
    hear(rev, places) {
      for (const { path, value } of places) {
        if (rev >= (heard.get(path)?.rev ?? 0)) heard.set(path, { rev, value });
      }
    },
    take(isPending) {
      const news = [...heard]
        .filter(([path, { value }]) => !isShown(path, value) && !isPending(path))
        .map(([path, { value }]) => ({ path, value }));
      for (const { path, value } of news) shown.set(path, value);
      return news;
    },
    forget: () => heard.clear(),
  };
}
