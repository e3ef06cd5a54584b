'use client';

import { useEffect, useState, type SyntheticEvent } from 'react';
import {
  get,
  useForm,
  type Control,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormRegisterReturn,
} from 'react-hook-form';
import type { z } from 'zod';
import type { SummaryError } from '@/components/ui/error-summary';
import { earlyInput } from './early-input';

/** What a text field or a list takes over: its value stands in the page before the page wakes up. */
export interface CheckedField extends UseFormRegisterReturn {
  readonly defaultValue: string;
}

/** The same of a checkbox or a radio button. */
export interface CheckedChoice extends UseFormRegisterReturn {
  readonly value: string;
  readonly defaultChecked: boolean;
}

export interface CheckedForm<Values extends FieldValues> {
  /** For `useWatch`. */
  readonly control: Control<Values>;
  readonly field: (name: FieldPath<Values>) => CheckedField;
  readonly choice: (name: FieldPath<Values>, value: string) => CheckedChoice;
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
 * next attempt, so that the summary and the fields keep saying the same. The id of a field is its name. What is typed
 * before the page wakes up is kept.
 */
export function useCheckedForm<Values extends FieldValues, Output>(
  schema: z.ZodType<Output>,
  defaultValues: DefaultValues<Values>,
  onValid: (output: Output) => Promise<void>,
): CheckedForm<Values> {
  const form = useForm<Values>({ defaultValues });
  const [given] = useState(defaultValues);
  const [early] = useState(earlyInput);
  useEffect(() => early.tell(), [early]);
  const [problems, setProblems] = useState<readonly SummaryError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const isBusy = form.formState.isSubmitting;

  const handle = form.handleSubmit(async (values) => {
    const parsed = schema.safeParse(values);
    setProblems(parsed.success ? [] : problemsOf(parsed.error));
    setAttempt((last) => last + 1);
    if (parsed.success) await onValid(parsed.data);
  });

  function register(name: FieldPath<Values>): UseFormRegisterReturn {
    const registered = form.register(name);
    return { ...registered, ref: (element) => early.wake(element, registered) };
  }

  return {
    control: form.control,
    field: (name) => ({ ...register(name), defaultValue: String(get(given, name)) }),
    choice: (name, value) => {
      const chosen: unknown = get(given, name);
      const isChosen = Array.isArray(chosen) ? chosen.includes(value) : chosen === value;
      return { ...register(name), value, defaultChecked: isChosen };
    },
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
