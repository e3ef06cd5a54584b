import { describe, expect, it } from 'vitest';
import { trueActs, withoutPaths } from './true-acts';

const edit = (path: string, before: string | null, after: string | null) => ({ path, before, after });
const report = (values: Record<string, string>) => (path: string) => values[path] ?? null;

describe('acts of an earlier page', () => {
  const typed = [edit('a', null, '1')];
  const again = [edit('a', '1', '2')];
  const filled = [edit('b', null, '0'), edit('c', null, '0')];

  it('stay as they are while the report holds what they wrote', () => {
    const kept = { acts: [typed, again, filled], done: 3 };
    const now = trueActs(kept, report({ a: '2', b: '0', c: '0' }));
    expect(now).toEqual(kept);
    expect(now.acts[2]).toBe(filled);
  });

  it('lose a place that somebody else wrote, as far back as they go, and keep the others', () => {
    const now = trueActs({ acts: [typed, filled, again], done: 3 }, report({ a: '9', b: '0', c: '0' }));
    expect(now).toEqual({ acts: [filled], done: 1 });
    const half = trueActs({ acts: [filled], done: 1 }, report({ b: '5', c: '0' }));
    expect(half.acts).toEqual([[edit('c', null, '0')]]);
  });

  it('are not taken back to a value that only happens to stand there again', () => {
    const kept = { acts: [typed, again], done: 2 };
    expect(trueActs(kept, report({ a: '1' })).acts).toEqual([]);
  });

  it('that were taken back can be done again from what the report says now', () => {
    const kept = { acts: [typed, again, filled], done: 1 };
    expect(trueActs(kept, report({ a: '1' }))).toEqual(kept);
    expect(trueActs(kept, report({ a: '1', b: '3' }))).toEqual({
      acts: [typed, again, [edit('c', null, '0')]],
      done: 1,
    });
  });

  it('without some places keep their order and their count', () => {
    const kept = { acts: [typed, filled, again], done: 2 };
    expect(withoutPaths(kept, new Set(['a', 'c']))).toEqual({ acts: [[edit('b', null, '0')]], done: 1 });
  });
});
