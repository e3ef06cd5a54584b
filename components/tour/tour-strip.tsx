'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { HELP_BUTTON } from './help-button';
import { tourSteps } from './tour-steps';
import type { Tour } from './use-tour';
import styles from './tour.module.css';

export interface TourStripProps {
  readonly tour: Tour;
}

/** 使用引导, one step at a time. */
export function TourStrip({ tour: { isAskedFor, setSpot, leave } }: TourStripProps) {
  const [at, setAt] = useState(0);
  const root = useRef<HTMLElement>(null);
  const step = tourSteps[at];
  const isLast = at === tourSteps.length - 1;

  useEffect(() => {
    if (step) setSpot(step.spot);
  }, [step, setSpot]);

  useEffect(() => {
    const before = document.activeElement;
    const own = root.current;
    if (isAskedFor) own?.querySelector('button')?.focus();
    return () => {
      // The focus goes back to where the tour was asked for, if it is still in the tour or went with it.
      const now = document.activeElement;
      if (now !== null && now !== document.body && !own?.contains(now)) return;
      const target = isAskedFor ? before : document.getElementById(HELP_BUTTON)?.querySelector('button');
      if (target instanceof HTMLElement && target.isConnected) target.focus();
    };
  }, [isAskedFor]);

  return (
    <section ref={root} className={styles.tour} aria-label="使用引导">
      <p className={styles.count}>{`使用引导 ${at + 1}/${tourSteps.length}`}</p>
      <p role="status" className={styles.text}>
        {step?.text}
      </p>
      <div className={styles.acts}>
        <Button size="sm" onClick={() => (isLast ? leave() : setAt(at + 1))}>
          {isLast ? '完成' : '下一步'}
        </Button>
        <Button size="sm" variant="bare" disabled={at === 0} onClick={() => setAt(at - 1)}>
          上一步
        </Button>
        <Button size="sm" variant="bare" onClick={leave}>
          结束引导 <kbd>Esc</kbd>
        </Button>
      </div>
    </section>
  );
}
