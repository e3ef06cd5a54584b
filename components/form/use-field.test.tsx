// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { figurePath } from '@/lib/report/path';
import { format202130 } from '@/templates/2021-30';
import { review } from '@/templates/2021-30/review';
import { Form } from './form-harness';
import { OfficialTable } from './table/official-table';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

it('keeps and counts what was typed before the form woke up', () => {
  const report = blankReport(format202130, 2025, { name: '云江市档案局', kind: 'department' });
  const form = (
    <Form template={format202130} report={report}>
      <OfficialTable table={review} caption="" shown={0} room="usual" />
    </Form>
  );
  document.body.innerHTML = `<div>${renderToString(form)}</div>`;
  const field = document.getElementById(figurePath('review.reconsideration.upheld'));
  if (!(field instanceof HTMLInputElement)) throw new Error('no input');
  field.value = '7';
  const place = document.body.firstElementChild;
  if (!place) throw new Error('nothing was drawn');
  act(() => void hydrateRoot(place, form));
  expect(field.value).toBe('7');
  expect(document.getElementById(figurePath('review.reconsideration.total'))?.textContent).toBe('7');
});
