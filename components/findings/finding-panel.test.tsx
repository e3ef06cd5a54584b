// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Form } from '@/components/form/form-harness';
import type { Report } from '@/lib/report/report';
import { wrongTotalsIn } from '@/lib/rules/wrong-totals-test-kit';
import { format202130 } from '@/templates/2021-30';
import { FindingPanel } from './finding-panel';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

const { report: printed, wrong } = wrongTotalsIn(format202130);
const { seen: _, ...taken } = printed;

it.each<[string, Report]>([
  ['as it was read', printed],
  ['taken over, its totals as claims', taken],
])('lists all 29 wrong totals and balances of a report %s', (_how, report) => {
  const panel = show(report);
  press(panel, '只看本部分');
  const messages = errorsOf(panel);
  expect(messages).toHaveLength(29);
  for (const { cell, says } of wrong) {
    const telling = messages.filter((message) => says.every((words) => message.includes(words)));
    expect(telling.length, cell).toBeGreaterThan(0);
  }
  expect(panel.textContent).toContain('有误 29');
});

function show(report: Report): Element {
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild!;
  act(() =>
    createRoot(root).render(
      <Form template={format202130} report={report}>
        <FindingPanel part="requests" />
      </Form>,
    ),
  );
  return root;
}

function press(panel: Element, label: string): void {
  const box = [...panel.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  act(() => box?.querySelector('input')?.click());
}

function errorsOf(panel: Element): string[] {
  return [...panel.querySelectorAll('li')]
    .filter(({ textContent }) => textContent.startsWith('有误'))
    .map(({ textContent }) => textContent);
}
