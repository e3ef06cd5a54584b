// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SaveState } from '@/components/saving/save-state';
import { SaveStatus } from './save-status';
import { testPlace } from './test-place';

const page = testPlace();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says with the key that it is not saved, and looks so once the key is painted', () => {
  const savedAt = new Date(2026, 0, 20, 10, 42, 7);
  let state: SaveState = { kind: 'saved', pending: 0, conflicts: [], savedAt };
  const listeners = new Set<() => void>();
  const saving = {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...{ received: 0, isOutdated: false, flush: () => Promise.resolve() },
    ...{ choose: () => undefined, resume: () => undefined },
  };
  page.render(<SaveStatus saving={saving} />);
  const status = page.element().querySelector('[role="status"]');
  const look = status?.className;
  expect(status?.textContent).toBe('已保存 10:42:07');

  state = { kind: 'saving', pending: 1, conflicts: [] };
  listeners.forEach((listener) => listener());
  expect([status?.textContent, status?.getAttribute('data-save-state')]).toEqual(['正在保存', 'saving']);
  expect(status?.className).toBe(look);
  act(() => void vi.runAllTimers());
  expect(status?.className).not.toBe(look);
  expect(status?.textContent).toBe('正在保存');
});
