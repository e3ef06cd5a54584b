import { expect, it } from 'vitest';
import type { KeepingStatus } from '../keeping-status';
import { keepingChecks } from './keeping-checks';

const now = new Date(2026, 0, 12, 9, 30);
const MINUTE = 60_000;
const at = (hours: number) => new Date(now.getTime() - hours * 60 * MINUTE).toISOString();
const kept = (hours: number): KeepingStatus => ({
  backup: { at: at(hours), file: 'a.tar', bytes: 1, ms: 1 },
  drill: { at: at(hours), file: 'a.tar', ms: 1, reports: 1 },
});

it.each<[string, KeepingStatus, number, boolean]>([
  ['right after the first start', {}, MINUTE, true],
  ['when the first backup did not come', {}, 16 * MINUTE, false],
  ['when the first backup went wrong', { failure: { at: at(0), message: '磁盘已满' } }, MINUTE, false],
  ['after the backup of today', kept(2), MINUTE, true],
  ['after two days without one, however new the start', kept(48), MINUTE, false],
])('%s', (_name, status, upFor, isOk) => {
  expect(new Set(keepingChecks(status, now, upFor).map((check) => check.isOk))).toEqual(new Set([isOk]));
});
