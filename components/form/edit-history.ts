import type { Path } from '@/lib/report/path';
import type { Edit } from './report-store';
import { trueActs, withoutPaths, type Act, type KeptActs } from './true-acts';

/** 撤销与重做: what was done in one act is taken back in one. */
export interface EditHistory {
  /** Keys in one field make one act until `endAct` is called. */
  push(edits: readonly Edit[], typing: boolean): void;
  endAct(): void;
  /** Takes back what is being typed in this field, and nothing if nothing is. */
  undoTyping(path: Path): readonly Edit[] | undefined;
  undo(): readonly Edit[] | undefined;
  redo(): readonly Edit[] | undefined;
  canUndo(): boolean;
  /** Somebody else wrote at these places: what was done there is no longer taken back. */
  forget(paths: readonly Path[]): void;
  /** Puts acts of an earlier page before those of this one, as far as the report still holds what they wrote. */
  restore(earlier: KeptActs, valueAt: (path: Path) => string | null): void;
  kept(): KeptActs;
}

/** 撤销 goes back this many acts. */
export const STEPS = 200;

/** `onChange` is called after each change of what can be taken back or done again. */
export function createEditHistory(onChange: (kept: KeptActs) => void = () => undefined): EditHistory {
  let done: readonly Act[] = [];
  /** The next act to do again stands last. */
  let undone: readonly Act[] = [];
  let open = false;

  const kept = () => ({ acts: [...done, ...[...undone].reverse()], done: done.length });

  function replace(nextDone: readonly Act[], nextUndone: readonly Act[]) {
    done = nextDone.slice(-STEPS);
    undone = nextUndone;
    onChange(kept());
  }

  function take({ acts, done: count }: KeptActs) {
    if (fieldOf(acts[count - 1]) !== fieldOf(done[done.length - 1])) open = false;
    replace(acts.slice(0, count), acts.slice(count).reverse());
  }

  function undo(): readonly Edit[] | undefined {
    const act = done[done.length - 1];
    if (!act) return undefined;
    open = false;
    replace(done.slice(0, -1), [...undone, act]);
    return [...act].reverse().map(({ path, before, after }) => ({ path, before: after, after: before }));
  }

  return {
    push(edits, typing) {
      if (edits.length === 0) return;
      const last = done[done.length - 1];
      const goesOn = typing && open && last && fieldOf(last) === fieldOf(edits);
      open = typing;
      replace(goesOn ? [...done.slice(0, -1), merged(last, edits)] : [...done, edits], []);
    },
    endAct() {
      open = false;
    },
    undoTyping: (path) => (open && fieldOf(done[done.length - 1]) === path ? undo() : undefined),
    undo,
    redo() {
      const act = undone[undone.length - 1];
      if (!act) return undefined;
      open = false;
      replace([...done, act], undone.slice(0, -1));
      return act;
    },
    canUndo: () => done.length > 0,
    forget(paths) {
      if (paths.length > 0) take(withoutPaths(kept(), new Set(paths)));
    },
    restore(earlier, valueAt) {
      const isUntouched = done.length === 0 && undone.length === 0;
      const own = isUntouched ? earlier.acts.slice(earlier.done) : kept().acts;
      const acts = [...earlier.acts.slice(0, earlier.done), ...own];
      take(trueActs({ acts, done: earlier.done + done.length }, valueAt));
    },
    kept,
  };
}

/** Where an act of typing was typed; what ends with it, such as a claim, stands behind. */
function fieldOf(act: Act | undefined): Path | undefined {
  return act?.[0]?.path;
}

/** The first value before and the last value after, path by path. */
function merged(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const byPath = new Map(first.map((edit) => [edit.path, edit]));
  for (const edit of second) {
    const known = byPath.get(edit.path);
    byPath.set(edit.path, known ? { ...known, after: edit.after } : edit);
  }
  return [...byPath.values()];
}
