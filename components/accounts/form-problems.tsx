import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import type { SentForm } from './use-sent-form';

/** What stands above a form that was not taken. */
export function FormProblems({ form }: { readonly form: SentForm }) {
  if (form.problems.length > 0) return <ErrorSummary errors={form.problems} attempt={form.attempt} />;
  return form.refusal === '' ? null : (
    <Notice key={form.attempt} severity="error">
      {form.refusal}
    </Notice>
  );
}
