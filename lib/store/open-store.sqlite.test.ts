import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrations } from './migrations';
import { openStore } from './open-store';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-'));
});
afterEach(async () => {
  await openStore(join(root, 'data')).close();
  rmSync(root, { recursive: true });
});

const dir = () => join(root, 'data');

it('syncs each commit to the disk, in write-ahead mode', async () => {
  const { db } = openStore(dir());
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
  expect(rows).toEqual([{ synchronous: 2 }]);
  const mode = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db);
  expect(mode.rows).toEqual([{ journal_mode: 'wal' }]);
});

it('keeps references between tables', async () => {
  const { db } = openStore(dir());
  const orphan = { report_id: 'nowhere', op_id: 'a', result: 'applied', at: '' };
  await expect(db.insertInto('op_seen').values(orphan).execute()).rejects.toThrow(/FOREIGN KEY/);
});

it('tells why a transaction failed, even where the database has ended it already', async () => {
  const { db } = openStore(dir());
  const work = db.transaction().execute(async (transaction) => {
    await sql`rollback`.execute(transaction);
    throw new Error('the disk is full');
  });
  await expect(work).rejects.toThrow('the disk is full');
});

it('makes the data folder for its owner alone', () => {
  openStore(dir());
  expect((statSync(dir()).mode & 0o777).toString(8)).toBe('700');
});

it('opens one database however often it is asked', () => {
  expect(openStore(dir())).toBe(openStore(join(root, '.', 'data')));
});

it('refuses data of a newer program and leaves them untouched', async () => {
  await openStore(dir()).close();
  const file = join(dir(), 'nianbao.db');
  const database = new Libsql(file);
  database.exec("insert into schema_version (version, at) values (99, '2030-01-01')");
  database.close();
  const before = readFileSync(file);
  expect(() => openStore(dir())).toThrow(/更新版本的年报通.*数据没有改动/);
  expect(readFileSync(file).equals(before)).toBe(true);

  const repaired = new Libsql(file);
  repaired.exec('delete from schema_version where version = 99');
  repaired.close();
  expect(() => openStore(dir())).not.toThrow();
});

it('opens data that are of this version without changing the schema', async () => {
  await openStore(dir()).close();
  const { db } = openStore(dir());
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(db);
  expect(rows).toEqual(migrations.map((_, step) => ({ version: step + 1 })));
});
