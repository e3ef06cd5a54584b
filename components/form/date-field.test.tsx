// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { format202130 } from '@/templates/2021-30';
import { DateField } from './date-field';
import { Form } from './form-harness';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

it('puts a day in order when one leaves the field', () => {
  const field = showField('');
  type(field, '2026年1月20日');
  expect(field.value).toBe('2026年1月20日');
  expect(noteOf(field)).toBe('印作2026年1月20日');
  leave(field);
  expect(field.value).toBe('2026-01-20');
  expect(noteOf(field)).toBe('印作2026年1月20日');
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

it.each(['二〇二二年一月', '2022.1.20'])(
  'shows the stored words %s and says that they are printed so',
  (words) => {
    const field = showField(words);
    expect(field.value).toBe(words);
    expect(noteOf(field)).toContain('文件里照样印出');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  },
);

it('says nothing of half a date until one leaves the field', () => {
  const field = showField('');
  type(field, '2026年1');
  expect(noteOf(field)).toBe('');
  leave(field);
  expect(field.value).toBe('2026年1');
  expect(noteOf(field)).toContain('文件里照样印出');
});

function showField(date: string): HTMLInputElement {
  const blank = blankReport(format202130, 2025, { name: '云江市档案局', kind: 'department' });
  document.body.innerHTML = '<div></div>';
  act(() =>
    createRoot(document.body.firstElementChild!).render(
      <Form template={format202130} report={{ ...blank, signature: { name: '', date } }}>
        <DateField label="成文日期" />
      </Form>,
    ),
  );
  return document.querySelector('input')!;
}

function type(field: HTMLInputElement, text: string): void {
  act(() => field.focus());
  // As a key does it: past the value that React remembers.
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function leave(field: HTMLInputElement): void {
  act(() => field.blur());
}

function noteOf(field: HTMLInputElement): string {
  return document.getElementById(field.getAttribute('aria-describedby')!)!.textContent;
}
