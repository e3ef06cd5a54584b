'use client';

import { useEffect, useRef, useState, type ComponentType } from 'react';
import type { ProseEditorProps } from './prose-editor';

type Editor = ComponentType<ProseEditorProps>;

/** Kept for the page: the next text has its editor at once. */
let loaded: Editor | null = null;

/**
 * The editor of prose, loaded with the first text that is shown. Until then, and where it cannot be loaded, a plain
 * field stands in; it is not exchanged while an input method composes in it.
 */
export function useLoadedEditor(isWanted: boolean) {
  const [Editor, setEditor] = useState<Editor | null>(() => loaded);
  const isComposing = useRef(false);
  const isReady = useRef(false);

  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    void import('./prose-editor').then(
      ({ ProseEditor }) => {
        loaded = ProseEditor;
        isReady.current = true;
        if (!isGone && !isComposing.current) setEditor(() => ProseEditor);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);

  return {
    Editor: isWanted ? Editor : null,
    composition: {
      onCompositionStart: () => {
        isComposing.current = true;
      },
      onCompositionEnd: () => {
        isComposing.current = false;
        // Older Firefox tells of the composed characters only after this.
        setTimeout(() => {
          if (isReady.current && !isComposing.current) setEditor(() => loaded);
        });
      },
    },
  };
}
