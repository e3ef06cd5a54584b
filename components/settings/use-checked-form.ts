'use client';

import { useState, type SyntheticEvent } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { SummaryError } from '@/components/ui/error-summary';

export interface CheckedForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  /** For `onSubmit` of the form element. */
  readonly submit: (event: SyntheticEvent) => void;
  /** Messages of the last attempt, one a field, in the order of the schema. */
  readonly problems: readonly SummaryError[];
  readonly messageOf: (field: string) => string | undefined;
  readonly attempt: number;
  readonly isBusy: boolean;
}

/**
 * A small form: react-hook-form holds the values, zod looks at them at submit. Messages stay as they are until the
 * next attempt, so that the summary and the fields keep saying the same. The id of a field is its name.
 */
export function useCheckedForm<Values extends FieldValues, Output>(
  schema: z.ZodType<Output>,
  defaultValues: DefaultValues<Values>,
  onValid: (output: Output) => Promise<void>,
): CheckedForm<Values> {
  const form = useForm<Values>({ defaultValues });
  const [problems, setProblems] = useState<readonly SummaryError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const isBusy = form.formState.isSubmitting;

  const handle = form.handleSubmit(async (values) => {
    const parsed = schema.safeParse(values);
    setProblems(parsed.success ? [] : problemsOf(parsed.error));
    setAttempt((last) => last + 1);
    if (parsed.success) await onValid(parsed.data);
  });

  return {
    form,
    problems,
    attempt,
    isBusy,
    messageOf: (field) => problems.find(({ fieldId }) => fieldId === field)?.message,
    submit: (event) => {
      event.preventDefault();
      if (!isBusy) void handle(event);
    },
  };
}

function problemsOf(error: z.ZodError): readonly SummaryError[] {
  const first = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? '');
    if (!first.has(field)) first.set(field, message);
  }
  return Array.from(first, ([fieldId, message]) => ({ fieldId, message }));
}
