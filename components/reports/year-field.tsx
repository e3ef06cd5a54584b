import type { CheckedField } from '@/components/settings/use-checked-form';
import { TextField } from '@/components/ui/text-field';
import { chooseYear, yearsServed, type FormatYears } from './report-year';
import styles from './year-field.module.css';

interface YearFieldProps {
  readonly input: CheckedField;
  /** As typed at the moment. */
  readonly typed: string;
  readonly today: string;
  readonly formats: readonly FormatYears[];
  readonly error?: string | undefined;
}

/** 报告年度, and under it the 表式 that the year chooses. */
export function YearField({ input, typed, today, formats, error }: YearFieldProps) {
  const choice = chooseYear(typed, today, formats);
  return (
    <div>
      <TextField
        {...input}
        label="报告年度"
        inputMode="numeric"
        maxLength={8}
        error={error}
        className={styles.year}
      />
      <p className={styles.format} aria-live="polite">
        {choice.ok ? (
          <>
            按<b>{choice.format.name}</b>编制（{choice.format.basis}，用于{yearsServed(choice.format.years)}）
          </>
        ) : (
          error !== choice.why && choice.why
        )}
      </p>
    </div>
  );
}
