import type { Path } from '@/lib/report/path';
import type { Edit } from './report-store';

export type Act = readonly Edit[];

/** Acts from the oldest to the newest; those behind the first `done` were taken back. */
export interface KeptActs {
  readonly acts: readonly Act[];
  readonly done: number;
}

/**
 * What may still be taken back or done again: an edit counts while the report holds what it wrote, place by place. Where
 * somebody else wrote since, that edit and all before it at the same place are gone; other places keep theirs.
 */
export function trueActs({ acts, done }: KeptActs, valueAt: (path: Path) => string | null): KeptActs {
  const back = follow([...acts.slice(0, done)].reverse(), 'after', 'before', valueAt).reverse();
  const forth = follow(acts.slice(done), 'before', 'after', valueAt);
  return { acts: [...back, ...forth], done: back.length };
}

export function withoutPaths({ acts, done }: KeptActs, paths: ReadonlySet<Path>): KeptActs {
  const without = (some: readonly Act[]) => narrowed(some, ({ path }) => !paths.has(path));
  const before = without(acts.slice(0, done));
  return { acts: [...before, ...without(acts.slice(done))], done: before.length };
}

function follow(
  acts: readonly Act[],
  from: 'before' | 'after',
  to: 'before' | 'after',
  valueAt: (path: Path) => string | null,
): Act[] {
  const values = new Map<Path, string | null>();
  const broken = new Set<Path>();
  return narrowed(acts, (edit) => {
    const value = values.has(edit.path) ? values.get(edit.path) : valueAt(edit.path);
    if (value !== edit[from]) broken.add(edit.path);
    if (broken.has(edit.path)) return false;
    values.set(edit.path, edit[to]);
    return true;
  });
}

/** The acts with those edits alone; an act that keeps all of them stays the same object, one without any is gone. */
function narrowed(acts: readonly Act[], isKept: (edit: Edit) => boolean): Act[] {
  return acts.flatMap((act) => {
    const edits = act.filter(isKept);
    if (edits.length === 0) return [];
    return [edits.length === act.length ? act : edits];
  });
}
