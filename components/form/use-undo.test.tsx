// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { figurePath } from '@/lib/report/path';
import { readStored } from '@/lib/report/stored-value';
import { format202130 } from '@/templates/2021-30';
import { useReportForm } from './use-report-form';
import { useUndo } from './use-undo';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

const typed = figurePath('requests.received.naturalPerson');

it('ends what is being typed with its step, whose fields go without being left', () => {
  const { form, goTo, read } = openForm();
  form.writeAll([{ path: typed, value: '7' }], 'typing');
  goTo('review');
  goTo('requests');
  form.undoTyping(typed);
  expect(read(typed)).toBe('7');
  form.writeAll([{ path: typed, value: '78' }], 'typing');
  form.undoTyping(typed);
  expect(read(typed)).toBe('7');
});

function openForm() {
  const report = blankReport(format202130, 2025, { name: '云江市档案局', kind: 'department' });
  const made: ReturnType<typeof useReportForm>[] = [];
  function Reader({ step }: { step: string }) {
    const form = useReportForm(format202130, report);
    made.push(form);
    useUndo(form, step, () => undefined);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  const goTo = (step: string) => act(() => root.render(<Reader step={step} />));
  goTo('requests');
  const [form] = made;
  if (!form) throw new Error('the form did not render');
  return { form, goTo, read: (path: string) => readStored(form.store.getSnapshot().report, path) };
}
