'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { ApiProblem } from '@/components/api/client';
import { createReport } from '@/components/api/reports';
import { AgencyFields } from '@/components/settings/agency-fields';
import {
  agencyFormShape,
  agencyFormValues,
  type AgencyFormValues,
} from '@/components/settings/agency-form-schema';
import { useCheckedForm } from '@/components/settings/use-checked-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { ReportAgency } from '@/lib/report/report';
import styles from './new-report.module.css';
import { ProblemNotice } from './problem-notice';
import type { FormatYears } from './report-year';
import { YearField } from './year-field';
import { yearSchema } from './year-schema';

interface NewReportFormProps {
  /** 本机关, if it has been written down. */
  readonly agency: ReportAgency | null;
  readonly year: string;
  readonly today: string;
  readonly formats: readonly FormatYears[];
}

/** 新建报告: agency and year; the year chooses the format. */
export function NewReportForm({ agency, year, today, formats }: NewReportFormProps) {
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const router = useRouter();
  const schema = z.object({ year: yearSchema(today, formats), ...agencyFormShape });
  const { control, field, choice, submit, problems, messageOf, attempt, isBusy } = useCheckedForm<
    AgencyFormValues & { year: string },
    z.output<typeof schema>
  >(schema, { ...agencyFormValues(agency), year }, async ({ year: chosen, ...values }) => {
    const answer = await createReport({ year: chosen, agency: values });
    if (answer.ok) router.push(`/reports/${answer.data.id}`);
    else setProblem(answer);
  });

  return (
    <form className={styles.form} onSubmit={submit} onChange={() => setProblem(null)} noValidate>
      {problems.length > 0 && <ErrorSummary errors={problems} attempt={attempt} />}
      <YearField
        input={field('year')}
        typed={useWatch({ control, name: 'year' })}
        today={today}
        formats={formats}
        error={messageOf('year')}
      />
      <AgencyFields field={field} choice={choice} messageOf={messageOf} />
      {problem && <ProblemNotice problem={problem} />}
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={isBusy}>
          新建并开始填写
        </Button>
        <ButtonLink href="/" variant="bare">
          取消
        </ButtonLink>
      </div>
    </form>
  );
}
