import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DATABASE, dataFolder } from '@/lib/operate/data-files';
import { isTrouble, type Trouble } from '@/lib/operate/data-trouble';
import { inspectDatabase, type Contents } from '@/lib/operate/inspect-database';
import { badFolder } from '@/lib/operate/troubles';
import { verifyBackup } from '@/lib/operate/verify-backup';
import { printTrouble } from './print-trouble';

/** `verify`: 核对 a backup, or the data themselves: pages, audit and what the manifest says. */
export async function verifyCommand({ file }: { readonly file?: string }): Promise<number> {
  const found = file === undefined ? await verifyData() : await verifyFile(resolve(file));
  if (isTrouble(found)) return printTrouble(found);
  const { schemaVersion, rev, rows } = found;
  console.log(
    `核对无误：数据版本 ${schemaVersion}，报告 ${rows['report'] ?? 0} 份，修订 ${rev} 次，审计记录 ${rows['audit'] ?? 0} 条。`,
  );
  return 0;
}

async function verifyData() {
  const path = join(dataFolder(), DATABASE);
  return existsSync(path) ? inspectDatabase(path) : badFolder(dataFolder(), '里面没有数据库');
}

async function verifyFile(file: string): Promise<Contents | Trouble> {
  const work = mkdtempSync(join(tmpdir(), 'nianbao-verify-'));
  try {
    const backup = await verifyBackup(file, work);
    return isTrouble(backup) ? backup : backup.manifest;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
