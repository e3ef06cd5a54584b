import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backupsUnderLoad } from './backups-under-load';
import { restoreMany } from './restore-many';

const isLong = process.env['NIANBAO_LONG'] === '1';
const counts = isLong ? { backups: 300, reports: 1000 } : { backups: 3, reports: 20 };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-drill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it(
  `${counts.backups} backups hold what was acknowledged before, while others save`,
  { timeout: 1_200_000 },
  async () => {
    const { backups, bad, saves } = await backupsUnderLoad(folder, counts.backups);
    expect([backups, bad]).toEqual([counts.backups, []]);
    expect(saves).toBeGreaterThan(0);
  },
);

it(`${counts.reports} reports come back whole`, { timeout: 600_000 }, async () => {
  const { reports, problem } = await restoreMany(folder, counts.reports, 60);
  expect([reports, problem]).toEqual([counts.reports, undefined]);
});
