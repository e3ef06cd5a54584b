'use client';

import { memo } from 'react';
import { OpeningStep } from './opening-step';
import { ProseStep } from './prose/prose-step';
import { useReport } from './report-context';
import { TableStep } from './table/table-step';
import type { WordingValues } from './prose/fill-wording';

/** The step in work. A section states what it is; nothing here asks which one it has. */
export const StepContent = memo(function StepContent({
  step,
  values,
  showMissing,
}: {
  step: string;
  values: WordingValues;
  showMissing: boolean;
}) {
  const { store } = useReport();
  const section = store.template.sections.find(({ id }) => id === step);
  if (!section) return <OpeningStep values={values} />;
  if (section.kind === 'table') {
    return <TableStep section={section} showMissing={showMissing} />;
  }
  return <ProseStep section={section} values={values} />;
});
