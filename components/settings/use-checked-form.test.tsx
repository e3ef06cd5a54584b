// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { useWatch } from 'react-hook-form';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Checkbox, Radio } from '@/components/ui/checkbox';
import { TextField } from '@/components/ui/text-field';
import { useCheckedForm } from './use-checked-form';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

const given = { year: '2025', powers: ['license', 'penalty'], title: 'form' };

it('shows what it was given before the page wakes up, and hands it in', async () => {
  const { wake, submit } = cameFromServer();
  expect(year().value).toBe('2025');
  expect(chosen()).toEqual(['license', 'penalty', 'form']);
  wake();
  expect(await submit()).toEqual(given);
});

it('keeps what was typed and chosen before the page woke up', async () => {
  const { wake, submit } = cameFromServer();
  year().value = '2024';
  choiceOf('penalty').checked = false;
  choiceOf('rule').checked = true;
  choiceOf('none').checked = true;
  wake();
  expect(year().value).toBe('2024');
  expect(chosen()).toEqual(['rule', 'license', 'none']);
  expect(document.querySelector('output')?.textContent).toBe('2024');
  expect(await submit()).toEqual({
    year: '2024',
    powers: ['rule', 'license'],
    title: 'none',
  });
});

const schema = z.object({
  year: z.string(),
  powers: z.array(z.string()),
  title: z.string(),
});

function Example({ onValid }: { readonly onValid: (values: unknown) => void }) {
  const { control, field, choice, submit } = useCheckedForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    given,
    (values) => {
      onValid(values);
      return Promise.resolve();
    },
  );
  return (
    <form onSubmit={submit}>
      <TextField {...field('year')} label="报告年度" />
      <output>{useWatch({ control, name: 'year' })}</output>
      {['rule', 'license', 'penalty'].map((value) => (
        <Checkbox key={value} {...choice('powers', value)} label={value} />
      ))}
      {['none', 'form', 'both'].map((value) => (
        <Radio key={value} {...choice('title', value)} label={value} />
      ))}
    </form>
  );
}

/** The page as it comes: fields with their values, no script yet. */
function cameFromServer() {
  const onValid = vi.fn();
  const example = <Example onValid={onValid} />;
  document.body.innerHTML = `<div>${renderToString(example)}</div>`;
  const place = document.body.firstElementChild;
  if (!place) throw new Error('nothing was drawn');
  return {
    wake: () => act(() => void hydrateRoot(place, example)),
    submit: async () => {
      await act(async () => {
        document.forms[0]?.requestSubmit();
        await Promise.resolve();
      });
      await vi.waitFor(() => expect(onValid).toHaveBeenCalledOnce());
      return onValid.mock.calls[0]?.[0] as unknown;
    },
  };
}

function year() {
  return document.querySelector<HTMLInputElement>('[name="year"]')!;
}

function choiceOf(value: string) {
  return document.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
}

/** Values of all chosen boxes and buttons. */
function chosen(): string[] {
  return Array.from(document.querySelectorAll<HTMLInputElement>('input:checked'), ({ value }) => value);
}
