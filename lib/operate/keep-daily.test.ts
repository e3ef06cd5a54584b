import { expect, it } from 'vitest';
import { isKeepingDue } from './keep-daily';

const now = new Date(2026, 0, 12, 9, 30);
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const backup = (hours: number) => ({ at: ago(hours), file: 'a.tar', bytes: 1, ms: 1 });
const drill = (hours: number) => ({ at: ago(hours), file: 'a.tar', ms: 1, reports: 1 });

it.each([
  ['nothing was ever kept', {}, true],
  ['both were done this morning', { backup: backup(2), drill: drill(2) }, false],
  ['both were done late yesterday', { backup: backup(10), drill: drill(10) }, true],
  ['the drill broke off', { backup: backup(2) }, true],
  ['it failed half an hour ago', { failure: { at: ago(0.5), message: '' } }, false],
  ['it failed two hours ago', { failure: { at: ago(2), message: '' } }, true],
  ['it failed in a future that the clock once showed', { failure: { at: ago(-900), message: '' } }, true],
])('where %s', (_name, status, isDue) => {
  expect(isKeepingDue(status, now)).toBe(isDue);
});
