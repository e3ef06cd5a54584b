'use client';

import { useCallback } from 'react';
import { NotFetched } from '@/components/ui/not-fetched';
import { useLoaded } from '@/components/ui/use-loaded';
import type { FormatGuidance } from '@/lib/template/guidance-types';
import { useReport } from '../report-context';

/** 填报说明 of a format; null where it has none. */
export type LoadGuidance = (formatId: string) => Promise<FormatGuidance | null>;

/** 说明 in the side panel. Its words and its search are long and come apart from the form. */
export function HelpTab({ step, load }: { step: string; load: LoadGuidance }) {
  const { template } = useReport().store;
  const { part, isMissing, retry } = useLoaded(
    true,
    useCallback(() => Promise.all([import('./help-panel'), load(template.id)]), [template, load]),
  );
  if (part) {
    const [{ HelpPanel }, guidance] = part;
    return <HelpPanel step={step} guidance={guidance ?? {}} />;
  }
  if (!isMissing) return null;
  const section = template.sections.find(({ id }) => id === step);
  return (
    <NotFetched onRetry={retry}>
      说明没有取到，填写不受影响。{section?.help ?? template.opening.help}
    </NotFetched>
  );
}
