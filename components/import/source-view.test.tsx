// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { VisibleDocument } from '@/lib/read/visible-document';
import { SourceView } from './source-view';

const document_: VisibleDocument = [
  { kind: 'line', text: '表二 8 2' },
  {
    kind: 'table',
    table: {
      rows: 2,
      columns: 2,
      cells: [
        { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '新收' },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: '8' },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '1（跨年）' },
      ],
    },
  },
  { kind: 'image' },
];
const places = {
  'a.b.c': { block: 0, column: 1, text: '8' },
  'a.b.d': { block: 0, column: 2, text: '2' },
  'a.b.e': { block: 1, row: 0, column: 1, text: '8' },
  'a.b.f': { block: 1, row: 1, column: 1, text: '1（跨年）' },
};

let root: Root;
beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.innerHTML = '';
});

it('marks the doubtful cell and rings the one in question, and no other', () => {
  show('a.b.f');
  expect(texts('[data-hit]')).toEqual(['1（跨年）']);
  expect(texts('[data-now]')).toEqual(['1（跨年）']);
  show('a.b.e');
  expect(texts('[data-now]')).toEqual(['8']);
  show(null);
  expect(texts('[data-now]')).toEqual([]);
});

it('rings the line for every figure that stands in it', () => {
  for (const address of ['a.b.c', 'a.b.d']) {
    show(address);
    expect(texts('[data-now]')).toEqual(['表二 8 2']);
  }
});

it('keeps merged cells and says where a picture was', () => {
  show(null);
  expect(document.querySelector('td')?.rowSpan).toBe(2);
  expect(document.body.textContent).toContain('图片，读不出其中的文字');
});

function show(active: string | null) {
  act(() =>
    root.render(
      <SourceView
        label="原件"
        document={document_}
        places={places}
        doubtful={new Set(['a.b.f'])}
        active={active}
      />,
    ),
  );
}

function texts(selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}
