import { expect, it } from 'vitest';
import { backupName, supersededBackups } from './backup-names';

const DAY = 86_400_000;
const first = new Date(2025, 0, 6, 9).getTime();

it('keeps seven days, four weeks and twelve months after two years of daily backups', () => {
  let kept: string[] = [];
  for (let day = 0; day < 730; day += 1) {
    kept.push(backupName(new Date(first + day * DAY), day));
    const gone = supersededBackups(kept);
    kept = kept.filter((name) => !gone.includes(name));
  }
  expect(kept.map((name) => name.slice(8, 16))).toEqual([
    ...['20260228', '20260331', '20260430', '20260531', '20260630', '20260731'],
    ...['20260831', '20260930', '20261031', '20261130'],
    ...['20261220', '20261227', '20261230', '20261231', '20270101', '20270102'],
    ...['20270103', '20270104', '20270105'],
  ]);
});

it('keeps the latest of a day', () => {
  const morning = backupName(new Date(2026, 0, 6, 9), 5);
  const evening = backupName(new Date(2026, 0, 6, 18), 9);
  expect(supersededBackups([evening, morning])).toEqual([morning]);
});

it('never removes what was made before an upgrade, or files of others', () => {
  const old = backupName(new Date(2020, 0, 6, 9), 5, 4);
  const today = backupName(new Date(2026, 0, 6, 9), 5);
  expect(old).toBe('nianbao-20200106-090000-r5-v4.tar');
  expect(supersededBackups([old, today, 'nianbao-copy.tar', 'keeping.json'])).toEqual([]);
});

it('is not deceived by a clock that was once far ahead', () => {
  const ahead = backupName(new Date(2036, 0, 6, 9), 5);
  const days = Array.from({ length: 6 }, (_, day) => backupName(new Date(2026, 0, 6 + day, 9), day));
  expect(supersededBackups([ahead, ...days])).toEqual([]);
});
