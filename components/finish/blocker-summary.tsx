'use client';

import { useReport } from '@/components/form/report-context';
import { fieldOf } from '@/components/findings/place-words';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { WorkLine } from './work-lines';

/** What stands in the way of 定稿, in the words of the findings; each line leads to its place. */
export function BlockerSummary({
  lines,
  attempt,
}: {
  readonly lines: readonly WorkLine[];
  readonly attempt: number;
}) {
  const { goTo } = useReport();
  const errors = lines.map(({ finding, text }) => ({
    fieldId: fieldOf(finding),
    message: text,
    quote: finding.quote,
  }));
  return (
    <ErrorSummary
      title={`有 ${lines.length} 处要处理，处理完可以定稿`}
      errors={errors}
      attempt={attempt}
      onGo={({ fieldId, quote }) => goTo(fieldId, quote)}
    />
  );
}
