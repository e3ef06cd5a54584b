import type { Path } from '@/lib/report/path';
import type { Conflict, Operation, RefusedOperation, SaveAnswer } from '@/lib/store/operation';
import { newOperationId } from './operation-id';

/** 一处修改: what stood there and what stands there now. */
export interface PathEdit {
  readonly path: Path;
  readonly base: string | null;
  readonly value: string | null;
}

/** What the local buffer has to add and remove. */
export interface BufferChange {
  readonly add: readonly Operation[];
  readonly remove: readonly string[];
}

interface Waiting {
  readonly operation: Operation;
  /** Once sent, it may be in the report; its value never changes under the same id. */
  readonly isSent: boolean;
}

/** An operation that waits for the clerk: a conflict to decide or a value to shorten. */
interface Held {
  readonly operation: Operation;
  readonly conflict?: Conflict;
  readonly refused?: RefusedOperation;
  /** The server has this very value among those that did not get in. */
  readonly isReported?: boolean;
}

/** How much one request takes. */
export interface BatchSize {
  readonly operations: number;
  /** As JSON in UTF-8. */
  readonly bytes: number;
}

export interface Outbox {
  add(edit: PathEdit): BufferChange;
  /** Puts operations that were left behind before everything else. */
  adopt(operations: readonly Operation[]): void;
  /** The next operations to send, in their order; at least one, however long. */
  nextBatch(size?: BatchSize): readonly Operation[];
  /** Takes an answer in, a late or repeated one too. */
  settle(answer: Pick<SaveAnswer, 'applied' | 'conflicts' | 'refused'>): BufferChange;
  /** The server will never take this operation, and says why. */
  refuse(operation: Operation, message: string): BufferChange;
  resolve(opId: string, choice: 'mine' | 'theirs'): BufferChange;
  hasUnsent(): boolean;
  /** Sent or not, something is not answered yet. */
  hasWaiting(): boolean;
  isPending(path: Path): boolean;
  count(): number;
  conflicts(): readonly Conflict[];
  refused(): readonly RefusedOperation[];
}

const USUAL: BatchSize = { operations: 200, bytes: 400_000 };
const NOTHING: BufferChange = { add: [], remove: [] };

/** 待发操作 of one report: a plain list without clock, network or storage. */
export function createOutbox(): Outbox {
  let waiting: readonly Waiting[] = [];
  let held: ReadonlyMap<Path, Held> = new Map();

  const isTyped = ({ discard }: Operation) => discard !== true;
  const latest = (path: Path) =>
    [...waiting].reverse().find(({ operation }) => operation.path === path && isTyped(operation));

  function push(edit: Omit<Operation, 'opId'>, remove: readonly string[]): BufferChange {
    const operation = { opId: newOperationId(), ...edit };
    waiting = [...waiting, { operation, isSent: false }];
    return { add: [operation], remove };
  }

  function drop(ids: readonly string[]) {
    waiting = waiting.filter(({ operation }) => !ids.includes(operation.opId));
  }

  function hold(path: Path, next: Held | undefined) {
    const others = [...held].filter(([other]) => other !== path);
    held = new Map(next ? [...others, [path, next]] : others);
  }

  /** What was typed at a place since the operation that did not get in, that one included. */
  function takeAll(path: Path): readonly Operation[] {
    const all = waiting
      .map(({ operation }) => operation)
      .filter((operation) => operation.path === path && isTyped(operation));
    drop(all.map(({ opId }) => opId));
    return all;
  }

  return {
    add({ path, base, value }) {
      const stuck = held.get(path);
      if (stuck?.conflict) {
        const operation = { ...stuck.operation, opId: newOperationId(), value };
        hold(path, { operation, conflict: { ...stuck.conflict, opId: operation.opId, mine: value } });
        return { add: [operation], remove: [stuck.operation.opId] };
      }
      if (stuck) {
        hold(path, undefined);
        return push({ path, base: stuck.operation.base, value }, [stuck.operation.opId]);
      }
      const last = latest(path);
      if (!last || last.isSent) return push({ path, base, value }, []);
      const { opId, base: first } = last.operation;
      drop([opId]);
      return first === value ? { add: [], remove: [opId] } : push({ path, base: first, value }, [opId]);
    },

    adopt(operations) {
      waiting = [...operations.map((operation) => ({ operation, isSent: true })), ...waiting];
    },

    nextBatch(size = USUAL) {
      let bytes = 0;
      const batch = waiting.filter(({ operation }, index) => {
        bytes += bytesOf(operation);
        return index === 0 || (index < size.operations && bytes <= size.bytes);
      });
      waiting = waiting.map((entry, index) => (index < batch.length ? { ...entry, isSent: true } : entry));
      return batch.map(({ operation }) => operation);
    },

    settle({ applied, conflicts, refused }) {
      const sent = waiting.map(({ operation }) => operation);
      /** Something typed later at the place got in: the server has what the clerk sees. */
      const isOvertaken = (operation: Operation) =>
        sent
          .slice(sent.indexOf(operation) + 1)
          .some(({ opId, path }) => path === operation.path && applied.includes(opId));
      drop(applied);
      const changes: BufferChange[] = [{ add: [], remove: applied }];
      for (const problem of [...refused, ...conflicts]) {
        const { path, opId } = problem;
        const found = waiting.find(({ operation }) => operation.opId === opId);
        if (!found) continue;
        // A server of before knows only operations that are to be written; it has a value to discard all the same.
        if (!isTyped(found.operation) || isOvertaken(found.operation)) {
          drop([opId]);
          changes.push({ add: [], remove: [opId] });
          continue;
        }
        const all = takeAll(path);
        const [first] = all;
        const last = all[all.length - 1];
        if (!first || !last) continue;
        const remove = all.map((operation) => operation.opId);
        const value = last.value;
        if ('mine' in problem) {
          const operation = { ...last, base: problem.base };
          const conflict = { ...problem, opId: last.opId, mine: value };
          hold(path, { operation, conflict, isReported: all.length === 1 });
          changes.push({ add: [operation], remove });
        } else if (all.length > 1) {
          // Typed on meanwhile: the new value gets its own chance, on what the server has.
          changes.push(push({ path, base: first.base, value }, remove));
        } else {
          hold(path, { operation: last, refused: problem });
        }
      }
      return mergeChanges(changes);
    },

    refuse(operation, message) {
      const { opId, path } = operation;
      const isHere = waiting.some((entry) => entry.operation.opId === opId);
      drop([opId]);
      if (!isHere || !isTyped(operation)) return { add: [], remove: [opId] };
      hold(path, { operation, refused: { opId, path, code: 'notTaken', message } });
      return NOTHING;
    },

    resolve(opId, choice) {
      const found = [...held.values()].find(({ operation }) => operation.opId === opId);
      if (!found) return NOTHING;
      const { operation, conflict, isReported = false } = found;
      hold(operation.path, undefined);
      if (choice === 'theirs') {
        if (!conflict || isReported) return { add: [], remove: [opId] };
        // The history has what was given up, though nobody but this page has seen it.
        const { path, base, value } = operation;
        return push({ path, base, value, discard: true }, [opId]);
      }
      const base = conflict ? conflict.theirs : operation.base;
      return push({ path: operation.path, base, value: operation.value }, [opId]);
    },

    hasUnsent: () => waiting.some(({ isSent }) => !isSent),
    hasWaiting: () => waiting.length > 0,
    isPending: (path) => held.has(path) || latest(path) !== undefined,
    count: () => {
      const typed = waiting.map(({ operation }) => operation).filter(isTyped);
      return new Set(typed.map(({ path }) => path)).size + held.size;
    },
    conflicts: () => [...held.values()].flatMap(({ conflict }) => conflict ?? []),
    refused: () => [...held.values()].flatMap(({ refused }) => refused ?? []),
  };
}

const encoder = new TextEncoder();

function bytesOf(operation: Operation): number {
  return encoder.encode(JSON.stringify(operation)).length + 1;
}

/** Several changes of the buffer as one: what a later one removes is never added. */
export function mergeChanges(changes: readonly BufferChange[]): BufferChange {
  return changes.reduce(
    (before, after) => ({
      add: [...before.add.filter(({ opId }) => !after.remove.includes(opId)), ...after.add],
      remove: [...before.remove, ...after.remove],
    }),
    NOTHING,
  );
}
