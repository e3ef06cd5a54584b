import type { Edit } from './report-store';

/** 撤销与重做: what was done in one act is taken back in one. */
export interface EditHistory {
  /** Keys in one field make one act until `endAct` is called. */
  push(edits: readonly Edit[], typing: boolean): void;
  endAct(): void;
  /** Takes back what is being typed, and nothing if nothing is. */
  undoTyping(): readonly Edit[] | undefined;
  undo(): readonly Edit[] | undefined;
  redo(): readonly Edit[] | undefined;
  canUndo(): boolean;
}

const STEPS = 200;

export function createEditHistory(): EditHistory {
  let done: (readonly Edit[])[] = [];
  let undone: (readonly Edit[])[] = [];
  let open = false;

  function undo(): readonly Edit[] | undefined {
    const act = done[done.length - 1];
    if (!act) return undefined;
    done = done.slice(0, -1);
    undone = [...undone, act];
    open = false;
    return [...act].reverse().map(({ path, before, after }) => ({ path, before: after, after: before }));
  }

  return {
    push(edits, typing) {
      if (edits.length === 0) return;
      undone = [];
      const last = done[done.length - 1];
      if (typing && open && last && last[0]?.path === edits[0]?.path) {
        done = [...done.slice(0, -1), merged(last, edits)];
      } else {
        done = [...done, edits].slice(-STEPS);
      }
      open = typing;
    },
    endAct() {
      open = false;
    },
    undoTyping: () => (open ? undo() : undefined),
    undo,
    redo() {
      const act = undone[undone.length - 1];
      if (!act) return undefined;
      undone = undone.slice(0, -1);
      done = [...done, act];
      open = false;
      return act;
    },
    canUndo: () => done.length > 0,
  };
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
