'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { SaveQueue } from '@/components/saving/save-queue';
import { readPath, type Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { boundPaths, readStored, typedOver } from '@/lib/report/stored-value';
import type { Template } from '@/lib/template/types';
import { fieldCodec } from './field-codec';
import { formValues, type FormValues } from './form-values';
import { createKeptHistory } from './kept-history';
import { createReportStore, type Edit, type StoreOptions } from './report-store';

interface Change {
  readonly path: Path;
  readonly value: string | null;
}

interface FormOptions extends StoreOptions {
  /** 撤销 is kept under this id on this computer; absent, it ends with the page. */
  readonly keepUnder?: string;
}

/** So long without a key, in milliseconds, and the next one in a text begins another act. */
const PAUSE = 2000;

/**
 * The report's form: react-hook-form holds the fields, the store adds up and checks outside it, the queue saves.
 * A key goes field → store → queue; undo, 零报告 and changes from elsewhere go store → field.
 */
export function useReportForm(template: Template, initial: Report, options: FormOptions = {}) {
  const [parts] = useState(() => {
    const codec = fieldCodec(template);
    const store = createReportStore(template, initial, options);
    return {
      codec,
      store,
      history: createKeptHistory(options.keepUnder, (path) => readStored(store.getSnapshot().report, path)),
      values: formValues(template, initial, codec),
    };
  });
  const { codec, store, history } = parts;
  const form = useForm<FormValues>({ defaultValues: parts.values });
  const queueRef = useRef<SaveQueue | null>(null);
  /** Edits made before the queue is there. */
  const waiting = useRef<readonly Edit[]>([]);
  const composed = useRef<Path | null>(null);
  /** When a text was last typed in. */
  const typedAt = useRef(0);
  const save = useCallback((edits: readonly Edit[]) => {
    if (edits.length === 0) return;
    if (queueRef.current) queueRef.current.enqueue(edits.map(operationOf));
    else waiting.current = [...waiting.current, ...edits];
  }, []);
  /** Fields as the report has them, and texts whose figures follow the tables. */
  const setFields = useCallback(
    (paths: readonly Path[]) => {
      const { report } = store.getSnapshot();
      const shown = (path: Path) => codec.show(path, readPath(report, path));
      for (const path of paths) form.setValue(path, shown(path));
      for (const path of boundPaths(report)) {
        if (form.getValues(path) !== shown(path)) form.setValue(path, shown(path));
      }
    },
    [form, codec, store],
  );

  const onTyped = useCallback(
    (path: Path) => {
      const { report, sheet } = store.getSnapshot();
      const shown = form.getValues(path);
      const plain = codec.store(path, typeof shown === 'string' ? shown : '', readPath(report, path));
      const edits = store.write([{ path, value: typedOver(report, sheet, path, plain) }]);
      setFields([]);
      history.push(edits, true);
      save(edits);
    },
    [form, codec, store, history, save, setFields],
  );

  /** A field of the report. Its own handler and no subscription: for that react-hook-form copies all values at each key. */
  const register = useCallback(
    (path: Path) => form.register(path, { onChange: () => onTyped(path), onBlur: () => history.endAct() }),
    [form, history, onTyped],
  );

  const actions = useMemo(() => {
    function writeQuietly(changes: readonly Change[]): readonly Edit[] {
      const edits = store.write(changes);
      setFields(edits.map(({ path }) => path));
      return edits;
    }
    function step(edits: readonly Edit[] | undefined): readonly Edit[] {
      if (!edits) return [];
      const made = writeQuietly(edits.map(({ path, after }) => ({ path, value: after })));
      save(made);
      return made;
    }
    function act(changes: readonly Change[]): readonly Edit[] {
      const edits = writeQuietly(changes);
      history.endAct();
      history.push(edits, false);
      save(edits);
      return edits;
    }
    /**
     * What an editor of its own wrote, keystroke by keystroke; it says itself what is bound. A pause ends the act, so that
     * undo takes back a sentence and not all that was written in the text; not while characters are being composed.
     */
    function type(changes: readonly Change[]): readonly Edit[] {
      const now = performance.now();
      const isPause = now - typedAt.current > PAUSE && composed.current === null;
      typedAt.current = now;
      if (isPause) history.endAct();
      const edits = writeQuietly(changes);
      history.push(edits, true);
      save(edits);
      return edits;
    }
    /** Values that came from elsewhere and are saved already. What was typed before the queue is there stays as typed. */
    function receive(changes: readonly Change[]): void {
      const typed = new Set(waiting.current.map(({ path }) => path));
      const others = changes.filter(({ path }) => !typed.has(path));
      history.forget(writeQuietly(others).map(({ path }) => path));
    }
    function overStored({ path, value }: Change): Change {
      const { report, sheet } = store.getSnapshot();
      return { path, value: typedOver(report, sheet, path, value) };
    }
    return {
      /** One act of the clerk: 零报告, a pasted block, 采用计算值. The answer takes it back, save what was changed since. */
      writeAll(changes: readonly Change[], how: 'act' | 'typing' = 'act'): () => void {
        const edits = how === 'typing' ? type(changes) : act(changes.map(overStored));
        return () => {
          const { report } = store.getSnapshot();
          const unchanged = edits.filter(({ path, after }) => readStored(report, path) === after);
          act(unchanged.map(({ path, before }) => ({ path, value: before })));
        };
      },
      receive,
      /** Puts back what a crash left behind, saved before anything typed since: that was typed over it. */
      restore(left: readonly Change[]): void {
        for (const { path, value } of left) {
          const first = waiting.current.find((edit) => edit.path === path);
          waiting.current = waiting.current.map((edit) =>
            edit === first ? { ...edit, before: value } : edit,
          );
        }
        receive(left);
      },
      /** The text in which an input method composes. */
      compose: (path: Path | null) => void (composed.current = path),
      isComposed: (path: Path) => composed.current === path,
      undoTyping: (path: Path) => step(history.undoTyping(path)),
      undo: () => step(history.undo()),
      redo: () => step(history.redo()),
      endAct: () => history.endAct(),
      /** What was done at these places is no longer taken back. */
      forget: (paths: readonly Path[]) => history.forget(paths),
      /** Where edits go to be saved from now on. */
      attach(queue: SaveQueue | null) {
        queueRef.current = queue;
        history.close();
        if (!queue) return;
        const edits = waiting.current;
        waiting.current = [];
        save(edits);
        history.open();
      },
    };
  }, [store, history, save, setFields]);

  return { codec, store, register, ...actions };
}

function operationOf({ path, before, after }: Edit) {
  return { path, base: before, value: after };
}
