import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, vi } from 'vitest';
import { figurePath } from '@/lib/report/path';

/** For tests: a place of the page that each test has for itself. */
export function testPlace() {
  let root: Root;
  let place: HTMLElement;
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    place = document.body.appendChild(document.createElement('div'));
    root = createRoot(place);
  });
  afterEach(() => {
    act(() => root.unmount());
    place.remove();
    vi.unstubAllGlobals();
  });
  return { render: (node: ReactNode) => act(() => root.render(node)), element: () => place };
}

/** The input of a cell. */
export function fieldOf(address: string): HTMLInputElement {
  const found = document.getElementById(figurePath(address));
  if (!(found instanceof HTMLInputElement)) throw new Error(`no input ${address}`);
  return found;
}

/** Types as a browser does: the value of the field, then an input event. It does not hear that it is left. */
export function typeInto(address: string, text: string): void {
  const field = fieldOf(address);
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
