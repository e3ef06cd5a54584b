import { describe, expect, it } from 'vitest';
import { mutationsOf } from './source-mutations';

describe('mutations of a source', () => {
  it.each([
    ['f(a === b);', ['f(a !== b);']],
    ['f(a <= b);', ['f(a < b);']],
    ['f(!a);', ['f(a);']],
    ['f(true);', ['f(false);']],
    ['f(9n);', ['f(10n);']],
    ['f(a ? b : c);', ['f(a ? c : b);']],
    ['if (a) f();', ['if (false) f();']],
    ['f([a, b]);', ['f([b]);', 'f([a]);']],
    ['f(a.filter(g));', ['f(a);']],
    ['f(a.every(g));', ['f(a.some(g));']],
    ["f({ severity: 'error' });", ["f({ severity: 'hint' });"]],
    ["f({ severity: 'hint' });", ["f({ severity: 'error' });"]],
    ["import { a } from 'a'; type T = 1 | true; interface I { x: 1 }", []],
  ])('%s', (source, mutants) => {
    const made = mutationsOf(source).map(
      ({ start, end, replacement }) => source.slice(0, start) + replacement + source.slice(end),
    );
    expect(made).toEqual(mutants);
  });
});
