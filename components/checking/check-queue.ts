import type { Answer } from '@/components/api/client';

/** 一份待检查的文件 and what has become of it. */
export interface CheckItem<R> {
  readonly key: number;
  readonly file: File;
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'reading' }
    | { readonly kind: 'read'; readonly result: R }
    | { readonly kind: 'unreadable'; readonly why: string }
    | { readonly kind: 'cancelled' };
}

type Read<R> = (file: File, signal: AbortSignal) => Promise<Answer<R>>;

export interface CheckQueue<R> {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same list until something changes. */
  readonly getItems: () => readonly CheckItem<R>[];
  readonly add: (files: readonly File[]) => void;
  /** 重新检查 */
  readonly again: (key: number) => void;
  readonly remove: (key: number) => void;
  /** Ends what is being read and what waits; what was read stays. */
  readonly cancel: () => void;
}

/** Files that are read at the same time. */
const AT_ONCE = 2;

/** Reads files a few at a time. One that cannot be read says why in its own line and stops no other. */
export function createCheckQueue<R>(read: Read<R>): CheckQueue<R> {
  const listeners = new Set<() => void>();
  const running = new Map<number, AbortController>();
  let items: readonly CheckItem<R>[] = [];
  let lastKey = 0;

  function change(next: readonly CheckItem<R>[]) {
    items = next;
    listeners.forEach((listener) => listener());
  }

  function setState(key: number, state: CheckItem<R>['state']) {
    change(items.map((item) => (item.key === key ? { ...item, state } : item)));
  }

  async function work({ key, file }: CheckItem<R>) {
    const control = new AbortController();
    running.set(key, control);
    setState(key, { kind: 'reading' });
    const answer = await read(file, control.signal);
    running.delete(key);
    if (!control.signal.aborted) {
      setState(
        key,
        answer.ok ? { kind: 'read', result: answer.data } : { kind: 'unreadable', why: answer.message },
      );
    }
    startNext();
  }

  function startNext() {
    while (running.size < AT_ONCE) {
      const next = items.find(({ state }) => state.kind === 'waiting');
      if (!next) return;
      void work(next);
    }
  }

  return {
    getItems: () => items,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(files) {
      const added = files.map((file): CheckItem<R> => {
        lastKey += 1;
        return { key: lastKey, file, state: { kind: 'waiting' } };
      });
      change([...items, ...added]);
      startNext();
    },
    again(key) {
      if (running.has(key)) return;
      setState(key, { kind: 'waiting' });
      startNext();
    },
    remove(key) {
      running.get(key)?.abort();
      change(items.filter((item) => item.key !== key));
    },
    cancel() {
      change(
        items.map((item) =>
          item.state.kind === 'waiting' || item.state.kind === 'reading'
            ? { ...item, state: { kind: 'cancelled' } }
            : item,
        ),
      );
      for (const control of running.values()) control.abort();
    },
  };
}
