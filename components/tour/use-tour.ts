'use client';

import { useCallback, useEffect, useState } from 'react';
import { rememberTour } from './tour-cookie';
import type { TourSpot } from './tour-steps';

export interface Tour {
  readonly isOpen: boolean;
  /** Asked for, so the focus goes there; the first time it only stands there. */
  readonly isAskedFor: boolean;
  /** What is spoken about. */
  readonly spot: TourSpot | null;
  readonly setSpot: (spot: TourSpot) => void;
  readonly start: () => void;
  readonly leave: () => void;
}

/**
 * 使用引导: comes by itself once, and whenever it is asked for. Esc leaves it from wherever the focus is,
 * save from a dialog or a menu.
 */
export function useTour(isFirst: boolean): Tour {
  const [isOpen, setOpen] = useState(isFirst);
  const [isAskedFor, setAskedFor] = useState(false);
  const [spot, setSpot] = useState<TourSpot | null>(null);

  const start = useCallback(() => {
    setAskedFor(true);
    setOpen(true);
  }, []);
  const leave = useCallback(() => {
    setSpot(null);
    setOpen(false);
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    rememberTour();
    function onKeyDown(event: KeyboardEvent) {
      const isElsewhere =
        event.target instanceof Element && event.target.closest('dialog, [role="menu"]') !== null;
      if (event.key !== 'Escape' || event.isComposing || isElsewhere) return;
      // A field keeps what was typed: this Esc is for the tour.
      event.preventDefault();
      event.stopPropagation();
      leave();
    }
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [isOpen, leave]);

  return { isOpen, isAskedFor, spot, setSpot, start, leave };
}
