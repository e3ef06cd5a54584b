// npm run drill [-- --backups 300 --reports 1000 --damaged 20] — backups under load, restoring many reports, servers on
// damaged data; one JSON line each. The last needs the built application.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listBackups } from '@/lib/operate/backup-names';
import { backupsUnderLoad } from './drill/backups-under-load';
import { damagedServer, settle } from './drill/damaged-servers';
import { restoreMany } from './drill/restore-many';

const number = (fallback: string) => ({ type: 'string', default: fallback }) as const;
const { values } = parseArgs({
  options: { backups: number('300'), reports: number('1000'), damaged: number('20') },
});
const folder = mkdtempSync(join(tmpdir(), 'nianbao-drill-'));
const missed: string[] = [];

try {
  const load = await backupsUnderLoad(folder, Number(values.backups));
  print('backup:under-load', load.bad.length, 0, load.bad.length === 0 && load.saves > 0, load);

  const drill = await restoreMany(folder, Number(values.reports), 60);
  const isWhole = drill.problem === undefined && drill.reports === Number(values.reports);
  print('backup:drill', drill.ms, 10_000, isWhole && drill.ms < 10_000, drill);

  const source = join(folder, 'many');
  settle(source);
  const backup = join(source, 'backups', listBackups(join(source, 'backups'))[0] ?? '');
  for (let run = 0; run < Number(values.damaged); run += 1) {
    const one = await damagedServer(source, backup, folder, run);
    const isGood = one.status === 503 && !one.isBlank && one.isRestored && one.ms < 5000;
    print('fault:corrupt', one.ms, 5000, isGood, one);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = missed.length === 0 ? 0 : 1;

function print(id: string, value: number, target: number, pass: boolean, details: object): void {
  if (!pass) missed.push(id);
  console.log(JSON.stringify({ id, value, target, pass, ...details }));
}
