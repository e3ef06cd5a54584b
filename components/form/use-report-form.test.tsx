// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { figurePath } from '@/lib/report/path';
import { readStored } from '@/lib/report/stored-value';
import { format202130 } from '@/templates/2021-30';
import { useReportForm } from './use-report-form';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

it('keeps what was typed before its queue is there when a value from elsewhere comes', () => {
  const typed = figurePath('review.reconsideration.upheld');
  const other = figurePath('review.reconsideration.other');
  const report = blankReport(format202130, 2025, { name: '云江市档案局', kind: 'department' });
  let form: ReturnType<typeof useReportForm> | undefined;
  function Reader() {
    form = useReportForm(format202130, report);
    return null;
  }
  act(() => createRoot(document.body).render(<Reader />));
  form?.writeAll([{ path: typed, value: '7' }]);
  form?.receive([
    { path: typed, value: '5' },
    { path: other, value: '4' },
  ]);
  const now = form?.store.getSnapshot().report ?? report;
  expect([readStored(now, typed), readStored(now, other)]).toEqual(['7', '4']);
});
