import Link from 'next/link';
import type { ApiProblem } from '@/components/api/client';
import { Notice } from '@/components/ui/notice';

/** Why something was refused, and the way to the report that is in the way. */
export function ProblemNotice({ problem }: { readonly problem: ApiProblem }) {
  return (
    <Notice severity="error">
      {problem.message}
      {problem.reportId !== undefined && (
        <>
          {' '}
          <Link href={`/reports/${problem.reportId}`}>打开已有的报告</Link>
        </>
      )}
    </Notice>
  );
}
