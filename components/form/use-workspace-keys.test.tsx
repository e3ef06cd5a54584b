// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { figurePath } from '@/lib/report/path';
import { format202130 } from '@/templates/2021-30';
import { Form } from './form-harness';
import { useReport } from './report-context';
import { testPlace } from './test-place';
import { useWorkspaceKeys } from './use-workspace-keys';

const cell = figurePath('requests.received.naturalPerson');
const undo = vi.fn();
const redo = vi.fn();

const page = testPlace();
afterEach(() => void vi.clearAllMocks());

describe('Ctrl+Z', () => {
  it.each<[string, ReactNode]>([
    ['a cell', <input key="field" id={cell} />],
    ['a text', <textarea key="field" id="text.opening" />],
    ['a text with figures', <Editor key="field" id="text.overview.platform" />],
    ['a total', <output key="field" id={figurePath('requests.received.total')} tabIndex={0} />],
    ['a button', <button key="field" id="zero" />],
    ['a choice', <input key="field" type="checkbox" />],
  ])('takes back an act of the report in %s', (_, field) => {
    expect(press(field, { key: 'z', ctrlKey: true }).defaultPrevented).toBe(true);
    expect(undo).toHaveBeenCalledOnce();
  });

  it.each<[string, ReactNode]>([
    ['the 说明 of a finding', <textarea key="field" />],
    ['the search of a dialog', createPortal(<input id="search" />, document.body)],
    ['a foreign editor', <Editor key="field" id="comment" />],
  ])('is left to the browser in %s', (_, field) => {
    expect(press(field, { key: 'z', ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press(field, { key: 'y', ctrlKey: true }).defaultPrevented).toBe(false);
    expect([undo, redo].some((act) => act.mock.calls.length > 0)).toBe(false);
  });
});

it('takes back nothing of the report behind a dialog', () => {
  const dialog = createPortal(
    <dialog open>
      <input id="search" type="radio" />
    </dialog>,
    document.body,
  );
  expect(press(dialog, { key: 'z', ctrlKey: true }).defaultPrevented).toBe(true);
  expect(undo).not.toHaveBeenCalled();
});

function Editor({ id }: { id: string }) {
  return <div id={id} contentEditable suppressContentEditableWarning tabIndex={0} />;
}

function Keys({ children }: { children: ReactNode }) {
  const onKeyDown = useWorkspaceKeys({ ...useReport(), undo, redo }, () => undefined);
  return (
    <div onKeyDown={onKeyDown} data-keys>
      {children}
    </div>
  );
}

function press(field: ReactNode, key: KeyboardEventInit): KeyboardEvent {
  const agency = { name: '云江市档案局', kind: 'department' as const };
  page.render(
    <Form template={format202130} report={blankReport(format202130, 2025, agency)}>
      <Keys>{field}</Keys>
    </Form>,
  );
  const target = document.querySelector('[data-keys] > *') ?? document.getElementById('search');
  if (!target) throw new Error('no field');
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key });
  act(() => void target.dispatchEvent(event));
  return event;
}
