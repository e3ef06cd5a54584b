// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idleQueue } from '@/components/saving/idle-queue';
import type { PathEdit } from '@/components/saving/outbox';
import { blankReport } from '@/lib/report/blank';
import { figurePath } from '@/lib/report/path';
import { readStored } from '@/lib/report/stored-value';
import { format202130 } from '@/templates/2021-30';
import { useReportForm } from './use-report-form';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

const typed = figurePath('review.reconsideration.upheld');
const other = figurePath('review.reconsideration.other');

it('keeps what was typed before its queue is there when a value from elsewhere comes', () => {
  const { form, read } = openForm();
  form.writeAll([{ path: typed, value: '7' }]);
  form.receive([
    { path: typed, value: '5' },
    { path: other, value: '4' },
  ]);
  expect([read(typed), read(other)]).toEqual(['7', '4']);
});

it('saves what was typed early over what a crash left behind, and over nothing else', () => {
  const { form, read } = openForm();
  form.writeAll([{ path: typed, value: '7' }]);
  form.writeAll([{ path: typed, value: '78' }]);
  form.restore([
    { path: typed, value: '5' },
    { path: other, value: '4' },
  ]);
  const sent: PathEdit[] = [];
  const queue = { enqueue: (edits: readonly PathEdit[]) => void sent.push(...edits) };
  form.attach({ ...idleQueue, ...queue });
  expect(sent).toEqual([
    { path: typed, base: '5', value: '7' },
    { path: typed, base: '7', value: '78' },
  ]);
  expect([read(typed), read(other)]).toEqual(['78', '4']);
});

it('takes back what was typed in a text since the last pause; a pause while composing is none', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { form, read } = openForm();
  const write = (value: string, after: number) => {
    vi.advanceTimersByTime(after);
    form.writeAll([{ path: 'text.opening', value }], 'typing');
  };
  write('一、', 0);
  write('一、收到', 500);
  write('一、收到zhe', 3000);
  form.compose('text.opening');
  write('一、收到zheng', 3000);
  form.undo();
  expect(read('text.opening')).toBe('一、收到');
  form.undo();
  expect(read('text.opening') ?? '').toBe('');
  vi.useRealTimers();
});

function openForm() {
  const report = blankReport(format202130, 2025, { name: '云江市档案局', kind: 'department' });
  const made: ReturnType<typeof useReportForm>[] = [];
  function Reader() {
    made.push(useReportForm(format202130, report));
    return null;
  }
  act(() => createRoot(document.createElement('div')).render(<Reader />));
  const [form] = made;
  if (!form) throw new Error('the form did not render');
  return { form, read: (path: string) => readStored(form.store.getSnapshot().report, path) };
}
