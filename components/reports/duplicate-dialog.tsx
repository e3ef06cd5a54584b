'use client';

import { useId, useState } from 'react';
import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { duplicateReport } from '@/components/api/reports';
import type { ApiProblem } from '@/components/api/client';
import { useCheckedForm } from '@/components/settings/use-checked-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { reportYears } from '@/lib/report/report-year';
import styles from './dialog-form.module.css';
import { ProblemNotice } from './problem-notice';
import { reportName, type ReportRow } from './report-row';
import type { FormatYears } from './report-year';
import { YearField } from './year-field';
import { yearSchema } from './year-schema';

interface DuplicateDialogProps {
  readonly report: ReportRow;
  readonly formats: readonly FormatYears[];
  readonly today: string;
  readonly onClose: () => void;
}

/** 复制 of a report into another year. */
export function DuplicateDialog({ report, formats, today, onClose }: DuplicateDialogProps) {
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const router = useRouter();
  const formId = useId();
  const { control, field, submit, messageOf, isBusy } = useCheckedForm<{ year: string }, { year: number }>(
    z.object({ year: yearSchema(today, formats) }),
    { year: String(Math.min(report.year + 1, reportYears(formats, new Date(today)).to)) },
    async (values) => {
      const answer = await duplicateReport(report.id, values.year);
      if (!answer.ok) {
        setProblem(answer);
        return;
      }
      onClose();
      router.push(`/reports/${answer.data.id}`);
    },
  );

  return (
    <Dialog
      open
      onClose={onClose}
      title={`复制${reportName(report)}`}
      actions={
        <>
          <Button type="submit" form={formId} variant="main" aria-disabled={isBusy}>
            复制
          </Button>
          <Button variant="bare" onClick={onClose}>
            取消
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.text}>数字和正文一并复制到新的年度，复制后逐项改成当年的内容。</p>
        <YearField
          input={field('year')}
          typed={useWatch({ control, name: 'year' })}
          today={today}
          formats={formats}
          error={messageOf('year')}
        />
        {problem && <ProblemNotice problem={problem} />}
      </form>
    </Dialog>
  );
}
