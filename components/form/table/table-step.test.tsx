// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { Toaster } from '@/components/ui/toaster';
import { blankReport } from '@/lib/report/blank';
import { format202130 } from '@/templates/2021-30';
import { Form } from '../form-harness';
import { fieldOf, testPlace, typeInto } from '../test-place';
import { TableStep } from './table-step';

const drawings = vi.hoisted(() => ({ count: 0 }));
vi.mock('./cell-class', async (load) => {
  const real = await load<typeof import('./cell-class')>();
  return {
    classOfCell: (...args: Parameters<typeof real.classOfCell>) => {
      drawings.count += 1;
      return real.classOfCell(...args);
    },
  };
});

const first = 'requests.received.naturalPerson';

const page = testPlace();

it('selects the whole table and a part of it without drawing a cell', () => {
  show();
  press(first, { key: 'a', ctrlKey: true });
  expect(selected()).toHaveLength(175);
  press(first, { key: 'Escape' });
  press(first, { key: 'ArrowDown', shiftKey: true });
  expect(selected()).toEqual([first, 'requests.broughtForward.naturalPerson']);
  expect(drawings.count).toBe(0);
});

it('draws the emptied cells and their totals alone', () => {
  show();
  press(first, { key: '0', code: 'Digit0', altKey: true });
  press(first, { key: 'ArrowRight', shiftKey: true });
  drawings.count = 0;
  press('requests.received.commercialEnterprise', { key: 'Delete' });
  expect(drawings.count).toBe(3);
});

it('takes back with Esc what is typed in the cell, and not what was typed in another', () => {
  show();
  const second = 'requests.received.commercialEnterprise';
  typeInto(first, '5');
  press(second, { key: 'Escape' });
  expect(fieldOf(first).value).toBe('5');
  typeInto(second, '6');
  press(second, { key: 'Escape' });
  expect([fieldOf(first).value, fieldOf(second).value]).toEqual(['5', '']);
});

function show() {
  const section = format202130.sections.find(({ id }) => id === 'requests');
  if (section?.kind !== 'table') throw new Error('no 表三');
  const agency = { name: '云江市住房公积金管理中心', kind: 'institution' as const };
  page.render(
    <Toaster>
      <Form template={format202130} report={blankReport(format202130, 2025, agency)}>
        <TableStep section={section} showMissing={false} />
      </Form>
    </Toaster>,
  );
  drawings.count = 0;
}

function press(address: string, key: KeyboardEventInit) {
  act(() => {
    fieldOf(address).focus();
    fieldOf(address).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key }));
  });
}

function selected(): string[] {
  return Array.from(page.element().querySelectorAll('[data-selected]')).map(
    (cell) => cell.getAttribute('data-cell') ?? '',
  );
}
