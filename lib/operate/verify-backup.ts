import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { basename, join } from 'node:path';
import { migrations } from '@/lib/store/migrations';
import { MANIFEST, manifestSchema, type BackupManifest } from './backup-manifest';
import { DATABASE } from './data-files';
import { isTrouble, type Trouble } from './data-trouble';
import { inspectDatabase } from './inspect-database';
import { extractTarEntry, listTar, readTarEntry } from './tar/read-tar';
import { badBackup, newer } from './troubles';

const LONGEST_MANIFEST = 4 * 1024 * 1024;

/** A backup that was found whole, with its database taken out. */
export interface VerifiedBackup {
  readonly manifest: BackupManifest;
  readonly database: string;
}

/** 核对备份: takes the database out into an empty folder and compares it with the manifest in every respect. */
export async function verifyBackup(file: string, into: string): Promise<VerifiedBackup | Trouble> {
  const bad = (why: string) => badBackup(basename(file), why);
  if (!existsSync(file)) return bad('没有这个文件');
  const entries = listTar(file);
  if (!entries) return bad('文件不完整，或者不是备份');
  const listed = entries.find(({ name }) => name === MANIFEST);
  const stored = entries.find(({ name }) => name === DATABASE);
  if (!listed || !stored || entries.length !== 2) return bad('不是年报通的备份');
  if (listed.size > LONGEST_MANIFEST) return bad('清单太大');

  const manifest = readManifest(readTarEntry(file, listed));
  if (!manifest) return bad('清单读不出来');
  if (manifest.schemaVersion > migrations.length) return newer(manifest.schemaVersion, migrations.length);
  if (stored.size !== manifest.database.bytes) return bad('数据库的大小与清单不一致');
  const database = join(into, DATABASE);
  if (extractTarEntry(file, stored, database) !== manifest.database.sha256) {
    return bad('内容与清单里的校验值不一致');
  }
  const contents = await inspectDatabase(database);
  if (isTrouble(contents)) return bad(contents.message.replace(/。$/, ''));
  const { schemaVersion, rev, rows, auditHeads } = manifest;
  const isSame = isDeepStrictEqual(contents, { schemaVersion, rows, rev, auditHeads });
  return isSame ? { manifest, database } : bad('数据库的内容与清单不一致');
}

function readManifest(bytes: Buffer): BackupManifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data;
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
