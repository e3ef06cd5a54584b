import { describe, expect, it } from 'vitest';
import { gridAct, type KeyPlace } from './grid-act';
import { keyList } from './key-list';

const cell: KeyPlace = { isEditing: false, isMany: false, atStart: true, atEnd: true };

describe('a key in the official table', () => {
  it.each([
    ['Shift+ArrowRight', { kind: 'move', move: 'right', isExtending: true }],
    ['Shift+Control+End', { kind: 'move', move: 'last', isExtending: true }],
    ['Shift+Enter', { kind: 'move', move: 'up', isExtending: false }],
    ['Control+A', { kind: 'selectAll' }],
    ['F2', { kind: 'edit' }],
    ['Escape', { kind: 'takeBack' }],
    ['？', { kind: 'help' }],
    ['7', null],
    ['Tab', null],
    ['Delete', null],
    ['Control+z', null],
    ['Alt+ArrowLeft', null],
  ])('%s asks for %j', (keys, act) => {
    expect(gridAct(press(keys), cell)).toEqual(act);
  });

  it('moves the caret within a figure until it stands at the edge', () => {
    const within = { ...cell, atStart: false, atEnd: false };
    expect(gridAct(press('ArrowLeft'), within)).toBeNull();
    expect(gridAct(press('Shift+ArrowLeft'), within)).toMatchObject({ isExtending: true });
  });

  it('leaves arrows, Shift, Delete and ? to the figure while it is edited, until Enter, Esc or F2', () => {
    const editing = { ...cell, isEditing: true };
    for (const keys of ['ArrowUp', 'ArrowRight', 'Shift+ArrowLeft', 'Home', 'Delete', '?', 'Control+a']) {
      expect(gridAct(press(keys), editing), keys).toBeNull();
    }
    expect(gridAct(press('Enter'), editing)).toMatchObject({ move: 'down' });
    expect(gridAct(press('Escape'), editing)).toEqual({ kind: 'takeBack' });
    expect(gridAct(press('F2'), editing)).toEqual({ kind: 'leaveEdit' });
  });

  it('empties a selection by Delete and by Backspace, and Esc gives the selection up first', () => {
    const many = { ...cell, isMany: true };
    expect(gridAct(press('Delete'), many)).toEqual({ kind: 'empty' });
    expect(gridAct(press('Backspace'), many)).toEqual({ kind: 'empty' });
    expect(gridAct(press('Escape'), many)).toEqual({ kind: 'narrow' });
  });

  it('knows 0 by its place, because Shift makes another character of it', () => {
    expect(gridAct({ ...press('Alt+0'), code: 'Digit0' }, cell)).toEqual({ kind: 'zeroRow' });
    expect(gridAct({ ...press('Alt+Shift+)'), code: 'Digit0' }, cell)).toEqual({ kind: 'zeroTable' });
    expect(gridAct({ ...press('Alt+0'), code: 'Numpad0' }, cell)).toBeNull();
  });
});

describe('the list of keys', () => {
  /** Keys that the browser, the paste, or the screen around the table answers. */
  const elsewhere = /^(Tab|Shift\+Tab|(Shift\+)?F8|Ctrl\+([CXVZY]|Shift\+Z))$/;
  const listed = keyList.flatMap(({ lines }) => lines.flatMap(({ keys }) => keys));

  it.each(listed.filter((name) => !elsewhere.test(name)))('names %s, which the table understands', (name) => {
    expect(gridAct(press(name), { ...cell, isMany: name === 'Delete' })).not.toBeNull();
  });

  it('names no key twice', () => {
    expect(new Set(listed).size).toBe(listed.length);
  });
});

/** Names of keys as a browser or as the list writes them. */
function press(name: string) {
  const parts = name.split('+');
  const named = parts[parts.length - 1] ?? '';
  const arrows: Record<string, string> = { '↑': 'Up', '↓': 'Down', '←': 'Left', '→': 'Right', Esc: 'Escape' };
  const arrow = arrows[named];
  const key = arrow === undefined ? named : named === 'Esc' ? arrow : `Arrow${arrow}`;
  return {
    key,
    code: key === '0' ? 'Digit0' : '',
    control: parts.includes('Control') || parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}
