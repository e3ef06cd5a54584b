import { kindNames } from '@/components/settings/agency-words';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { agencyKinds } from '@/lib/report/report';
import type { Unread } from '@/lib/read/read-result';
import type { ReviewAnswers } from './review-answers';
import styles from './review-screen.module.css';

interface ReviewBasicsProps {
  readonly answers: ReviewAnswers;
  readonly onChange: (part: Partial<ReviewAnswers>) => void;
  readonly yearProblem: string | undefined;
  /** What could not be read of the report as a whole. */
  readonly unread: readonly Unread[];
}

/** 识别为: year and agency as they were read, to be corrected. */
export function ReviewBasics({ answers, onChange, yearProblem, unread }: ReviewBasicsProps) {
  const { year, agency, kind } = answers;
  const kindHint = unread.find(({ part }) => part === 'agency')?.why;
  return (
    <div className={styles.basics}>
      <TextField
        name="year"
        label="报告年度"
        inputMode="numeric"
        maxLength={4}
        value={year}
        error={yearProblem}
        onChange={({ target }) => onChange({ year: target.value })}
        className={styles.year}
      />
      <TextField
        name="agency"
        label="机关名称"
        value={agency}
        maxLength={200}
        error={agency.trim() === '' ? '机关名称为空。填写机关全称。' : undefined}
        onChange={({ target }) => onChange({ agency: target.value })}
        className={styles.agency}
      />
      <SelectField
        name="kind"
        label="机关类型"
        hint={kindHint}
        value={kind}
        options={agencyKinds.map((value) => ({ value, label: kindNames[value] }))}
        onChange={({ target }) => {
          const chosen = agencyKinds.find((one) => one === target.value);
          if (chosen) onChange({ kind: chosen });
        }}
        className={styles.kind}
      />
    </div>
  );
}
