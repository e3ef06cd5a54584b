'use client';

import { useCallback, useState } from 'react';
import { readPath, type Path } from '@/lib/report/path';
import { useReport } from './report-context';

/**
 * What a field of the form takes over: its value stands in the page before the form wakes up, and what somebody types
 * until then is kept. From then on react-hook-form holds the value.
 */
export function useField(path: Path) {
  const { store, codec, register, writeAll } = useReport();
  const [defaultValue] = useState(() => codec.show(path, readPath(store.getSnapshot().report, path)));
  const { ref: registered, ...field } = register(path);
  const ref = useCallback(
    (element: HTMLInputElement | HTMLTextAreaElement | null) => {
      const early = element && typedInto(element, defaultValue);
      registered(element);
      if (early !== null)
        writeAll([{ path, value: codec.store(path, early, readPath(store.getSnapshot().report, path)) }]);
    },
    // The registration of a path is the same from render to render; its function is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [path, defaultValue, codec, writeAll],
  );
  return { ...field, ref, id: path, defaultValue };
}

/** What was typed, or null. A field may show less than it was given, as a date field does of words: that is not typing. */
function typedInto(element: HTMLInputElement | HTMLTextAreaElement, given: string): string | null {
  const untouched = document.createElement(element instanceof HTMLInputElement ? 'input' : 'textarea');
  if (untouched instanceof HTMLInputElement) untouched.type = element.type;
  untouched.value = given;
  return element.value === untouched.value ? null : element.value;
}
