'use client';

import { usePathname } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import type { Path } from '@/lib/report/path';
import type { Template } from '@/lib/template/types';
import { selectQuote } from '../findings/select-quote';
import { OPENING, stepAddress, stepOf, stepsOf } from './steps';

/**
 * Which step is shown, by the address. Going to another step does not load the page again, so that it works while the
 * server is away, and the browser's own back and forward lead through the steps.
 */
export function useSteps(template: Template, reportId: string) {
  const pathname = usePathname();
  const named = pathname.split('/')[3] ?? '';
  const step = stepsOf(template).some(({ id }) => id === named) ? named : OPENING;
  const awaited = useRef<{ path: Path; quote?: string | undefined } | null>(null);

  const goToStep = useCallback(
    (id: string) => window.history.pushState(null, '', stepAddress(reportId, id)),
    [reportId],
  );

  const goTo = useCallback(
    (path: Path, quote?: string) => {
      if (focusField(path, quote)) return;
      awaited.current = { path, quote };
      goToStep(stepOf(template, path));
    },
    [template, goToStep],
  );

  useEffect(() => {
    // A link from another page names the field behind the #.
    const { path, quote } = awaited.current ?? { path: window.location.hash.slice(1) };
    if (path !== '') focusField(path, quote);
    awaited.current = null;
  }, [step]);

  return { step, goToStep, goTo };
}

/** Moves the focus to a field and the field to the middle of the view; false where it is not on the page. */
function focusField(path: Path, quote?: string): boolean {
  const field = document.getElementById(path);
  if (!field) return false;
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (field instanceof HTMLInputElement && field.type === 'text') field.select();
  if (quote !== undefined) selectQuote(field, quote);
  return true;
}
