'use client';

import { useId, useState } from 'react';
import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { ApiProblem } from '@/components/api/client';
import { changeBasics } from '@/components/api/reports';
import { AgencyFields } from '@/components/settings/agency-fields';
import {
  agencyFormShape,
  agencyFormValues,
  type AgencyFormValues,
} from '@/components/settings/agency-form-schema';
import { useCheckedForm } from '@/components/settings/use-checked-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toaster';
import styles from './dialog-form.module.css';
import { ProblemNotice } from './problem-notice';
import { reportName, type ReportRow } from './report-row';
import { chooseYear, type FormatYears } from './report-year';
import { YearField } from './year-field';
import { yearSchema } from './year-schema';

interface BasicsDialogProps {
  readonly report: ReportRow;
  readonly formats: readonly FormatYears[];
  readonly today: string;
  readonly onClose: () => void;
}

/** 更改年度或机关 */
export function BasicsDialog({ report, formats, today, onClose }: BasicsDialogProps) {
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const router = useRouter();
  const toast = useToast();
  const formId = useId();
  const schema = z.object({ ...agencyFormShape, year: yearSchema(today, formats) });
  const { control, field, choice, submit, messageOf, isBusy } = useCheckedForm<
    AgencyFormValues & { year: string },
    z.output<typeof schema>
  >(
    schema,
    { ...agencyFormValues(report.agency), year: String(report.year) },
    async ({ year, ...agency }) => {
      const answer = await changeBasics(report.id, { year, agency, rev: report.rev });
      if (!answer.ok) {
        setProblem(answer);
        return;
      }
      onClose();
      toast({ text: '已更改年度和机关' });
      router.refresh();
    },
  );

  const typed = useWatch({ control, name: 'year' });
  const chosen = chooseYear(typed, today, formats);
  const changesFormat = chosen.ok && chosen.format.id !== report.formatId;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`更改${reportName(report)}的年度或机关`}
      actions={
        <>
          <Button type="submit" form={formId} variant="main" aria-disabled={isBusy}>
            更改
          </Button>
          <Button variant="bare" onClick={onClose}>
            取消
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        <YearField
          input={field('year')}
          typed={typed}
          today={today}
          formats={formats}
          error={messageOf('year')}
        />
        {changesFormat && (
          <Notice severity="doubt">表式随年度改变。两种表式共有的内容保留，其余的留在修改记录里。</Notice>
        )}
        <AgencyFields field={field} choice={choice} messageOf={messageOf} />
        {problem && <ProblemNotice problem={problem} />}
      </form>
    </Dialog>
  );
}
