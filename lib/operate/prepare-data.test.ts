import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '@/lib/store/migrations';
import { openStore } from '@/lib/store/open-store';
import { listBackups } from './backup-names';
import { holdData } from './hold-data';
import { prepareData } from './prepare-data';
import { restore } from './restore';
import { databaseOfVersion } from './test-data';

let root = '';
const dir = () => join(root, 'data');
const file = () => join(dir(), 'nianbao.db');
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-'));
});
afterEach(async () => {
  const store = globalThis.nianbaoStores?.get(dir());
  await store?.close();
  rmSync(root, { recursive: true });
});

it('makes a new folder ready, without a backup of nothing', async () => {
  expect(await prepareData(dir())).toBeUndefined();
  expect(listBackups(join(dir(), 'backups'))).toEqual([]);
});

describe.each(migrations.slice(1).map((_, step) => step + 1))('data of schema version %i', (version) => {
  it('are backed up as they were, then brought to the newest version with all they hold', async () => {
    databaseOfVersion(dir(), version);
    expect(await prepareData(dir())).toBeUndefined();

    const { db } = openStore(dir());
    const reports = await db.selectFrom('report').select(['id', 'rev', 'head']).execute();
    expect(reports).toEqual([{ id: 'r1', rev: 2, head: '{"nianbao":{"version":1}}' }]);
    const revisions = await db.selectFrom('revision').select(['rev', 'who', 'ops']).orderBy('rev').execute();
    expect(revisions).toEqual([
      { rev: 1, who: '本机用户', ops: '[]' },
      { rev: 2, who: '本机用户', ops: '[{"path":"a","base":null,"value":"7"}]' },
    ]);
    const agencies = await db.selectFrom('agency').select(['name', 'path', 'audit_seq']).execute();
    expect(agencies).toEqual([{ name: '云江市粮食和物资储备局', path: '/own/', audit_seq: 0 }]);

    const [backup = '', ...others] = listBackups(join(dir(), 'backups'));
    expect([backup, others]).toEqual([expect.stringMatching(new RegExp(`-r2-v${version}\\.tar$`)), []]);
    const old = await restore(join(dir(), 'backups', backup), join(root, 'old'), new Date());
    expect(old).toMatchObject({
      manifest: { reason: 'upgrade', schemaVersion: version, rows: { report: 1 } },
    });
  });
});

it('changes nothing where the backup before an upgrade cannot be made', async () => {
  databaseOfVersion(dir(), 3);
  writeFileSync(join(dir(), 'backups'), 'a file in the way');
  const before = readFileSync(file());
  expect(await prepareData(dir())).toMatchObject({ trouble: 'folder' });
  expect(readFileSync(file()).equals(before)).toBe(true);
});

it('refuses data of a newer program and leaves them untouched', async () => {
  databaseOfVersion(dir(), migrations.length);
  const database = new Libsql(file());
  database.exec("insert into schema_version (version, at) values (99, '2030-01-01')");
  database.close();
  const before = readFileSync(file());
  const trouble = await prepareData(dir());
  expect(trouble).toMatchObject({
    trouble: 'newer',
    message: expect.stringContaining('数据版本 99') as string,
  });
  expect(readFileSync(file()).equals(before)).toBe(true);
});

it.each(['nfs4', 'cifs', 'fuse.sshfs'])('refuses a folder on %s and makes none', async (kind) => {
  const mounts = `/dev/vda / ext4 rw 0 0\nserver:/share ${root} ${kind} rw 0 0\n`;
  expect(await prepareData(dir(), { mounts })).toMatchObject({
    trouble: 'network',
    message: expect.stringContaining(kind) as string,
  });
  expect(() => statSync(dir())).toThrow('ENOENT');
});

it('names the newest backup where the database is damaged', async () => {
  databaseOfVersion(dir(), 4);
  expect(await prepareData(dir())).toBeUndefined();
  await openStore(dir()).close();
  overwrite(0, 'this is no database at all');
  const [backup = ''] = listBackups(join(dir(), 'backups'));
  const trouble = await prepareData(dir());
  expect(trouble).toMatchObject({ trouble: 'damaged' });
  expect(trouble?.todo.join()).toContain(`nianbao -- restore ${join(dir(), 'backups', backup)}`);
});

it('notices a page that was overwritten', async () => {
  databaseOfVersion(dir(), migrations.length);
  overwrite(4096 * 2, '\xff'.repeat(64));
  expect(await prepareData(dir())).toMatchObject({ trouble: 'damaged' });
});

it('does not begin an empty database beside old backups', async () => {
  databaseOfVersion(dir(), 4);
  await prepareData(dir());
  await openStore(dir()).close();
  rmSync(file());
  expect(await prepareData(dir())).toMatchObject({ trouble: 'missing' });
  expect(() => statSync(file())).toThrow('ENOENT');
});

it('waits for a restore, and does not open one that broke off', async () => {
  databaseOfVersion(dir(), migrations.length);
  const release = holdData(dir(), 'exclusive');
  expect(await prepareData(dir())).toMatchObject({ trouble: 'inUse' });
  release?.();
  writeFileSync(join(dir(), 'restore-unfinished'), '');
  expect(await prepareData(dir())).toMatchObject({ trouble: 'unfinished' });
});

it('says so where a file stands in place of the folder', async () => {
  mkdirSync(root, { recursive: true });
  writeFileSync(dir(), '');
  expect(await prepareData(dir())).toMatchObject({ trouble: 'folder' });
});

/** Writes into the file itself, not into what the log beside it holds. */
function overwrite(at: number, text: string) {
  const database = new Libsql(file());
  database.pragma('wal_checkpoint(truncate)');
  database.close();
  const opened = openSync(file(), 'r+');
  writeSync(opened, Buffer.from(text, 'latin1'), 0, text.length, at);
  closeSync(opened);
}
