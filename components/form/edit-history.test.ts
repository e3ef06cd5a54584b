import { describe, expect, it } from 'vitest';
import { createEditHistory } from './edit-history';

const edit = (path: string, before: string | null, after: string | null) => ({ path, before, after });

describe('撤销与重做', () => {
  it('takes back the keys of one field in one step', () => {
    const history = createEditHistory();
    history.push([edit('a', null, '1')], true);
    history.push([edit('a', '1', '12')], true);
    expect(history.undo()).toEqual([edit('a', '12', null)]);
    expect(history.canUndo()).toBe(false);
  });

  it('begins a new step after the field was left', () => {
    const history = createEditHistory();
    history.push([edit('a', null, '1')], true);
    history.endAct();
    history.push([edit('a', '1', '12')], true);
    expect(history.undo()).toEqual([edit('a', '12', '1')]);
    expect(history.undo()).toEqual([edit('a', '1', null)]);
  });

  it('takes back an act of many cells at once and does it again', () => {
    const history = createEditHistory();
    const act = [edit('a', null, '0'), edit('b', null, '0')];
    history.push(act, false);
    expect(history.undo()).toEqual([edit('b', '0', null), edit('a', '0', null)]);
    expect(history.redo()).toEqual(act);
    expect(history.redo()).toBeUndefined();
  });

  it('forgets what was undone once something new is typed', () => {
    const history = createEditHistory();
    history.push([edit('a', null, '1')], false);
    history.undo();
    history.push([edit('b', null, '2')], false);
    expect(history.redo()).toBeUndefined();
  });

  it('takes back typing only while a field is being typed in', () => {
    const history = createEditHistory();
    history.push([edit('a', null, '1')], true);
    history.endAct();
    expect(history.undoTyping('a')).toBeUndefined();
    history.push([edit('b', null, '2')], true);
    expect(history.undoTyping('b')).toEqual([edit('b', '2', null)]);
  });

  it('leaves the typing of another field as it is', () => {
    const history = createEditHistory();
    history.push([edit('a', null, '1')], true);
    expect(history.undoTyping('b')).toBeUndefined();
    expect(history.undo()).toEqual([edit('a', '1', null)]);
  });

  it('ends the typing that somebody else wrote over, and no other', () => {
    const history = createEditHistory();
    history.push([edit('b', null, '5')], false);
    history.push([edit('a', null, '1'), edit('b', '5', null)], true);
    history.forget(['a']);
    expect(history.undoTyping('b')).toBeUndefined();

    history.push([edit('c', null, '1'), edit('d', '5', null)], true);
    history.forget(['d']);
    expect(history.undoTyping('c')).toEqual([edit('c', '1', null)]);
  });

  it('goes back two hundred acts and no further', () => {
    const history = createEditHistory();
    for (let act = 0; act < 201; act += 1) history.push([edit('a', String(act), String(act + 1))], false);
    for (let act = 201; act > 1; act -= 1) expect(history.undo()?.[0]?.before).toBe(String(act));
    expect(history.undo()).toBeUndefined();
  });

  it('takes up acts of an earlier page below those of this one', () => {
    const history = createEditHistory();
    history.push([edit('a', '1', '2')], false);
    const earlier = { acts: [[edit('a', null, '1')], [edit('b', null, '5')]], done: 1 };
    history.restore(earlier, (path) => (path === 'a' ? '2' : null));
    expect(history.undo()).toEqual([edit('a', '2', '1')]);
    expect(history.undo()).toEqual([edit('a', '1', null)]);
    expect(history.undo()).toBeUndefined();
  });

  it('does again what was taken back on an earlier page, unless something was done since', () => {
    const earlier = { acts: [[edit('a', null, '1')]], done: 0 };
    const history = createEditHistory();
    history.restore(earlier, () => null);
    expect(history.redo()).toEqual([edit('a', null, '1')]);

    const busy = createEditHistory();
    busy.push([edit('b', null, '2')], false);
    busy.restore(earlier, (path) => (path === 'b' ? '2' : null));
    expect(busy.redo()).toBeUndefined();
  });

  it('no longer takes back what was done where somebody else wrote since', () => {
    const history = createEditHistory();
    history.push([edit('a', null, '1')], false);
    history.push([edit('b', null, '2'), edit('c', null, '2')], false);
    history.forget(['a', 'b']);
    expect(history.undo()).toEqual([edit('c', '2', null)]);
    expect(history.canUndo()).toBe(false);
  });
});
