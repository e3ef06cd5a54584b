import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /^nianbao-(\d{4})(\d{2})(\d{2})-(\d{6})-r\d+(-v\d+)?\.tar$/;

/** How many are kept: the newest of each of the last days, weeks and months that have one. */
const KEPT = { days: 7, weeks: 4, months: 12 } as const;
const DAY_MS = 86_400_000;

/** `nianbao-DATE-rREV.tar`; one made before an upgrade also names the 数据版本 it holds. */
export function backupName(at: Date, rev: number, upgradedFrom?: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('');
  return `nianbao-${day}-${time}-r${rev}${upgradedFrom === undefined ? '' : `-v${upgradedFrom}`}.tar`;
}

/** Backups of a folder, newest first. */
export function listBackups(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => NAME.test(name));
  return names.sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));
}

export function newestBackup(folder: string): string | undefined {
  const [newest] = listBackups(folder);
  return newest === undefined ? undefined : join(folder, newest);
}

/** 保留: those to remove. What was made before an upgrade, and what we did not name, stays. */
export function supersededBackups(names: readonly string[]): readonly string[] {
  const daily = names.filter((name) => NAME.exec(name)?.[5] === undefined && NAME.test(name));
  const newestFirst = [...daily].sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));
  const kept = new Set([
    ...firstOfEach(newestFirst, dayOf, KEPT.days),
    ...firstOfEach(newestFirst, weekOf, KEPT.weeks),
    ...firstOfEach(newestFirst, (name) => dayOf(name).slice(0, 6), KEPT.months),
  ]);
  return daily.filter((name) => !kept.has(name));
}

function firstOfEach(names: readonly string[], periodOf: (name: string) => string, most: number) {
  const first = new Map<string, string>();
  for (const name of names) {
    const period = periodOf(name);
    if (!first.has(period) && first.size < most) first.set(period, name);
  }
  return first.values();
}

function timeOf(name: string): string {
  const [, year = '', month = '', day = '', time = ''] = NAME.exec(name) ?? [];
  return `${year}${month}${day}${time}`;
}

function dayOf(name: string): string {
  return timeOf(name).slice(0, 8);
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
function weekOf(name: string): string {
  const [, year, month, day] = NAME.exec(name) ?? [];
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
  return String(Math.floor((days + 3) / 7));
}
