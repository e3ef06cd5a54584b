// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idleQueue } from '@/components/saving/idle-queue';
import type { SaveQueue } from '@/components/saving/save-queue';
import { blankReport } from '@/lib/report/blank';
import { figurePath } from '@/lib/report/path';
import { readStored } from '@/lib/report/stored-value';
import type { Conflict } from '@/lib/store/operation';
import { format202130 } from '@/templates/2021-30';
import { useReportForm } from './use-report-form';
import { useSaving } from './use-saving';

const resolve = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }));
vi.mock('./use-remote-changes', () => ({ useRemoteChanges: () => ({ isOutdated: false }) }));
vi.mock('@/components/saving/pending-operations', () => ({ loadPending: () => Promise.resolve([]) }));
vi.mock('@/components/saving/save-queue', () => ({
  createSaveQueue: (): SaveQueue => ({ ...idleQueue, resolve }),
}));

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

const decided = figurePath('review.reconsideration.upheld');
const other = figurePath('review.reconsideration.other');

it.each(['mine', 'theirs'] as const)(
  'does not go back behind a conflict that was decided (%s)',
  async (choice) => {
    const { form, saving, read } = await openReport();
    form.writeAll([{ path: other, value: '4' }]);
    form.writeAll([{ path: decided, value: '7' }]);
    const conflict: Conflict = {
      ...{ opId: 'one', path: decided, base: null, mine: '7', theirs: '5' },
      ...{ who: '李一', rev: 2, at: '2026-01-12T08:00:00.000Z' },
    };
    saving().choose([conflict], choice);
    expect(resolve).toHaveBeenLastCalledWith(['one'], choice);
    form.undo();
    expect([read(decided), read(other)]).toEqual(['7', null]);
    form.undo();
    expect(read(decided)).toBe('7');
  },
);

async function openReport() {
  const report = blankReport(format202130, 2025, { name: '云江市档案局', kind: 'department' });
  const made: { form: ReturnType<typeof useReportForm>; saving: ReturnType<typeof useSaving> }[] = [];
  const of = { reportId: 'r', rev: 1, account: '' };
  const noop = () => undefined;
  function Reader() {
    const form = useReportForm(format202130, report);
    const saving = useSaving(of, false, { ...form, receiveReasons: noop, receiveComments: noop });
    made.push({ form, saving });
    return null;
  }
  await act(() => {
    createRoot(document.createElement('div')).render(<Reader />);
    return Promise.resolve();
  });
  const last = () => {
    const now = made[made.length - 1];
    if (!now) throw new Error('the report did not render');
    return now;
  };
  const { form } = last();
  return {
    form,
    saving: () => last().saving,
    read: (path: string) => readStored(form.store.getSnapshot().report, path),
  };
}
