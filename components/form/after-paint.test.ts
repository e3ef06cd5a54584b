import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oncePainted } from './after-paint';

let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('does in one turn after the frame what was asked for before it, in its order', () => {
  const done: string[] = [];
  oncePainted(() => done.push('first'))();
  oncePainted(() => done.push('second'))();
  expect(frames).toHaveLength(1);
  draw();
  expect(done).toEqual([]);
  vi.advanceTimersByTime(0);
  expect(done).toEqual(['first', 'second']);
});

it('does once what is asked for again and again, and again after the next frame', () => {
  let count = 0;
  const ask = oncePainted(() => (count += 1));
  ask();
  ask();
  draw();
  vi.advanceTimersByTime(0);
  expect(count).toBe(1);
  ask();
  draw();
  vi.advanceTimersByTime(0);
  expect(count).toBe(2);
});

it('does what waited too where something goes wrong, and reports that', () => {
  const done: string[] = [];
  oncePainted(() => {
    throw new Error('a rule at fault');
  })();
  oncePainted(() => done.push('second'))();
  draw();
  expect(() => vi.runAllTimers()).toThrow('a rule at fault');
  expect(done).toEqual(['second']);
});

it('does not wait for a frame that never comes: the page is not seen', () => {
  const done: string[] = [];
  oncePainted(() => done.push('work'))();
  vi.advanceTimersByTime(100);
  expect(done).toEqual(['work']);
  draw();
  vi.runAllTimers();
  expect(done).toEqual(['work']);
});

it('works at once where nothing is painted', () => {
  vi.stubGlobal('requestAnimationFrame', undefined);
  const done: string[] = [];
  oncePainted(() => done.push('work'))();
  expect(done).toEqual(['work']);
});

function draw() {
  frames.splice(0).forEach((each) => each());
}
