'use client';

import { useCallback, useState, type FocusEvent } from 'react';
import { figurePath } from '@/lib/report/path';

const TEXT = 'text.';

/** Which cell or text the clerk is at: it stays while the side panel is used. */
export function useFocusedPlace() {
  const [address, setAddress] = useState<string | null>(null);
  const [text, setText] = useState<string | null>(null);

  const onFocus = useCallback(({ target }: FocusEvent) => {
    if (!target.id.startsWith(TEXT)) return;
    setText(target.id.slice(TEXT.length));
    setAddress(null);
  }, []);
  const clear = useCallback(() => {
    setAddress(null);
    setText(null);
  }, []);
  const path = address === null ? text && `${TEXT}${text}` : figurePath(address);
  return { address, text, path, setAddress, onFocus, clear };
}
