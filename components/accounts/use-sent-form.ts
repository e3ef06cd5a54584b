'use client';

import { useState, type SubmitEvent } from 'react';
import type { z } from 'zod';
import type { Answer } from '@/components/api/client';
import type { SummaryError } from '@/components/ui/error-summary';

interface Manner<Output, T> {
  readonly schema: z.ZodType<Output>;
  readonly send: (output: Output) => Promise<Answer<T>>;
  readonly onDone: (data: T, output: Output) => void;
  /** The field that a refusal of the server speaks about, by its code. */
  readonly fieldOf?: Readonly<Record<string, string>>;
}

export interface SentForm {
  /** For `onSubmit` of the form element. */
  readonly submit: (event: SubmitEvent<HTMLFormElement>) => void;
  readonly problems: readonly SummaryError[];
  readonly messageOf: (field: string) => string | undefined;
  /** What the server says that is about no field. */
  readonly refusal: string;
  readonly attempt: number;
  readonly isBusy: boolean;
}

/**
 * A form that keeps nothing: the browser holds what was typed, pasted or filled in by a manager of passwords; it is
 * read at submit, looked at and sent. The id of a field is its name.
 */
export function useSentForm<Output, T>({ schema, send, onDone, fieldOf = {} }: Manner<Output, T>): SentForm {
  const [problems, setProblems] = useState<readonly SummaryError[]>([]);
  const [refusal, setRefusal] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);

  function tell(found: readonly SummaryError[], message = '') {
    setProblems(found);
    setRefusal(message);
    setAttempt((last) => last + 1);
  }

  async function run(values: Readonly<Record<string, unknown>>) {
    const parsed = schema.safeParse(values);
    if (!parsed.success) {
      tell(problemsOf(parsed.error));
      return;
    }
    setBusy(true);
    const answer = await send(parsed.data);
    setBusy(false);
    const fieldId = answer.ok ? undefined : fieldOf[answer.code];
    if (answer.ok) {
      tell([]);
      onDone(answer.data, parsed.data);
    } else if (fieldId === undefined) tell([], answer.message);
    else tell([{ fieldId, message: answer.message }]);
  }

  return {
    problems,
    refusal,
    attempt,
    isBusy,
    messageOf: (name) => problems.find(({ fieldId }) => fieldId === name)?.message,
    submit: (event) => {
      event.preventDefault();
      if (!isBusy) void run(valuesOf(event.currentTarget));
    },
  };
}

/** By name; several of one name are a list. */
function valuesOf(form: HTMLFormElement): Readonly<Record<string, unknown>> {
  const data = new FormData(form);
  const names = Array.from(data.keys());
  return Object.fromEntries(
    names.map((name) => {
      const all = data.getAll(name);
      return [name, all.length > 1 ? all : all[0]];
    }),
  );
}

function problemsOf(error: z.ZodError): readonly SummaryError[] {
  const first = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? '');
    if (!first.has(field)) first.set(field, message);
  }
  return Array.from(first, ([fieldId, message]) => ({ fieldId, message }));
}
