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
    expect(history.undoTyping()).toBeUndefined();
    history.push([edit('b', null, '2')], true);
    expect(history.undoTyping()).toEqual([edit('b', '2', null)]);
  });
});
