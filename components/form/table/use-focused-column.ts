'use client';

import { useEffect, useState, type RefObject } from 'react';

/** Id of the column in work, for a part of the table itself: the table need not render when the focus moves. */
export function useFocusedColumn(inside: RefObject<HTMLElement | null>): string | null {
  const [column, setColumn] = useState<string | null>(null);
  useEffect(() => {
    const table = inside.current?.closest('table');
    const look = ({ target }: FocusEvent) => {
      const address =
        target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : undefined;
      if (address) setColumn(address.split('.')[2] ?? null);
    };
    table?.addEventListener('focusin', look);
    return () => table?.removeEventListener('focusin', look);
  }, [inside]);
  return column;
}
