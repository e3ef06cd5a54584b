import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newAgency } from '@/lib/store/new-agency';
import { openStore } from '@/lib/store/open-store';
import { recordAudit } from '@/lib/store/record-audit';
import { accepted, operation, testAgency, testStore, type TestStore } from '@/lib/store/test-scope';
import { createReport } from '@/lib/store/create-report';
import { saveOperations } from '@/lib/store/save-operations';
import { formats } from '@/templates';
import { backUp, type Backup } from './back-up';
import { listBackups } from './backup-names';
import { isTrouble } from './data-trouble';
import { holdData } from './hold-data';
import { restore } from './restore';
import { restoreDrill } from './restore-drill';
import { verifyBackup } from './verify-backup';

let store: TestStore;
let other = '';
const at = new Date('2026-01-12T02:00:00Z');
const folder = () => join(store.dir, 'backups');
const cell = 'tables.requests.received.naturalPerson';

beforeEach(() => {
  store = testStore(formats);
  other = mkdtempSync(join(tmpdir(), 'nianbao-other-'));
});
afterEach(async () => {
  await store.remove();
  rmSync(other, { recursive: true });
});

it('makes one file that tells what it holds, and leaves nothing else behind', async () => {
  await reportWith('7');
  const { file, manifest } = await made();
  expect(basename(file)).toMatch(/^nianbao-20260112-\d{6}-r2\.tar$/);
  expect(manifest).toMatchObject({
    at: '2026-01-12T02:00:00.000Z',
    reason: 'manual',
    rev: 2,
    rows: { report: 1, revision: 2, agency: 1 },
  });
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  expect(readdir(folder())).toEqual([basename(file)]);
});

it('writes down the last record of each audit chain', async () => {
  await agencyWithAudit();
  const { manifest } = await made();
  expect(manifest.auditHeads).toEqual([
    { agencyId: 'a', seq: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  ]);
});

it('makes none of data whose audit was tampered with', async () => {
  await agencyWithAudit();
  const { db } = store.scope().store;
  await db.updateTable('agency').set({ audit_seq: 2 }).execute();
  const answer = await backUp({ dir: store.dir, reason: 'manual', at });
  expect(answer).toMatchObject({
    trouble: 'damaged',
    message: expect.stringContaining('审计记录第 2 条') as string,
  });
  expect(listBackups(folder())).toEqual([]);
});

it('is made once at a time', async () => {
  await reportWith('7');
  const release = holdData(store.dir, 'exclusive', 'backup.lock');
  expect(await backUp({ dir: store.dir, reason: 'manual', at })).toMatchObject({ trouble: 'inUse' });
  release?.();
  expect(await backUp({ dir: store.dir, reason: 'manual', at })).toHaveProperty('file');
});

it('brings back what it held, and keeps the database that was replaced', async () => {
  const id = await reportWith('7');
  const { file } = await made();
  await save(id, '7', '8');
  await openStore(store.dir).close();

  const restored = await restore(file, store.dir, at);
  expect(await valueIn(store.dir, id)).toBe('7');
  expect(restored).toMatchObject({
    manifest: { rev: 2 },
    aside: expect.stringContaining('replaced-2026') as string,
  });
  const aside = isTrouble(restored) ? '' : (restored.aside ?? '');
  expect(await valueIn(aside, id)).toBe('8');
});

it('does not restore under a running server', async () => {
  const id = await reportWith('7');
  const { file } = await made();
  await save(id, '7', '8');
  const server = holdData(store.dir, 'shared');
  expect(await restore(file, store.dir, at)).toMatchObject({ trouble: 'inUse' });
  expect(await valueIn(store.dir, id)).toBe('8');
  server?.();
});

describe('a backup that is not whole', () => {
  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5000), '不完整'],
    ['empty', () => Buffer.alloc(0), '不完整'],
    ['changed in one bit of the database', (bytes: Buffer) => flip(bytes, 20_000), '校验值'],
    ['changed in its manifest', (bytes: Buffer) => edit(bytes, '"rev": 2', '"rev": 3'), '内容与清单不一致'],
    [
      'of a newer schema',
      (bytes: Buffer) => edit(bytes, /"schemaVersion": \d/, '"schemaVersion": 99'),
      '数据版本 99',
    ],
    ['no backup', () => Buffer.from('PK'.repeat(2000)), '不是备份'],
  ])('%s is refused, and the data stay', async (_name, spoil, why) => {
    const id = await reportWith('7');
    const { file } = await made();
    await save(id, '7', '8');
    await openStore(store.dir).close();
    writeFileSync(file, spoil(readFileSync(file)));
    const answer = await restore(file, store.dir, at);
    expect(answer).toMatchObject({ message: expect.stringContaining(why) as string });
    expect(await valueIn(store.dir, id)).toBe('8');
  });

  it('is found by the drill', async () => {
    await reportWith('7');
    const { file } = await made();
    writeFileSync(file, flip(readFileSync(file), 20_000));
    expect(await restoreDrill(file, folder(), at)).toMatchObject({
      reports: 0,
      problem: expect.stringContaining('校验值') as string,
    });
  });
});

it('serves in the drill, which leaves nothing behind', async () => {
  await reportWith('7');
  const { file } = await made();
  expect(await restoreDrill(file, folder(), at)).toEqual({
    at: at.toISOString(),
    file: basename(file),
    ms: expect.any(Number) as number,
    reports: 1,
  });
  expect(readdir(folder())).toEqual([basename(file)]);
});

it('is no good in the drill where a report cannot be read', async () => {
  await reportWith('7');
  await store.scope().store.db.updateTable('report').set({ head: '{"nianbao"' }).execute();
  const { file } = await made();
  expect(await restoreDrill(file, folder(), at)).toMatchObject({
    reports: 0,
    problem: expect.stringContaining('1 份') as string,
  });
});

it('says what is wrong with a database that cannot be copied', async () => {
  mkdirSync(join(other, 'data'));
  expect(await backUp({ dir: join(other, 'data'), reason: 'manual', at })).toMatchObject({
    trouble: 'folder',
  });
  writeFileSync(join(other, 'data', 'nianbao.db'), 'this is no database at all'.repeat(100));
  expect(await backUp({ dir: join(other, 'data'), reason: 'manual', at })).toMatchObject({
    trouble: 'damaged',
  });
});

it('opens as an archive of plain files', async () => {
  await reportWith('7');
  const { file } = await made();
  const list = spawnSync('tar', ['-tf', file], { encoding: 'utf8' });
  expect([list.status, list.stdout]).toEqual([0, 'manifest.json\nnianbao.db\n']);
  spawnSync('tar', ['-xf', file, '-C', other]);
  expect((await verifyBackup(file, mkdtempSync(join(other, 'x-')))) as object).not.toHaveProperty('trouble');
  expect(
    new Libsql(join(other, 'nianbao.db')).prepare('select count(*) as n from report').get(),
  ).toMatchObject({ n: 1 });
});

async function made(): Promise<Backup> {
  const answer = await backUp({ dir: store.dir, reason: 'manual', at });
  if (isTrouble(answer)) throw new Error(answer.message);
  return answer;
}

async function reportWith(value: string): Promise<string> {
  const { id } = accepted(await createReport(store.scope(), { year: 2025, agency: testAgency }));
  await save(id, null, value);
  return id;
}

async function save(id: string, base: string | null, value: string) {
  accepted(await saveOperations(store.scope(), id, [operation(cell, base, value)]));
}

async function agencyWithAudit() {
  const scope = store.scope();
  await scope.store.db
    .insertInto('agency')
    .values(newAgency(testAgency, { id: 'a', at }))
    .execute();
  const entry = { agencyId: 'a', action: 'edited', target: 'r1' };
  await scope.store.db.transaction().execute((db) => recordAudit(db, scope, entry));
}

async function valueIn(dir: string, id: string) {
  const opened = openStore(dir);
  const row = await opened.db
    .selectFrom('report')
    .select('head')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await opened.close();
  const head = JSON.parse(row.head) as { tables: { requests: { received: { naturalPerson: string } } } };
  return head.tables.requests.received.naturalPerson;
}

function readdir(path: string) {
  return readdirSync(path).sort();
}

function flip(bytes: Buffer, index: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[index] = (changed[index] ?? 0) ^ 1;
  return changed;
}

/** Changes text of the manifest without changing its length, as `seal` would have to. */
function edit(bytes: Buffer, from: string | RegExp, to: string): Buffer {
  const text = bytes.toString('latin1');
  const start = text.indexOf('{');
  const end = text.indexOf('\0', start);
  const manifest = text.slice(start, end).replace(from, to);
  const padded = manifest.length > end - start ? manifest.replace('{\n', '{').replace(/\n +/, '') : manifest;
  return Buffer.from(text.slice(0, start) + padded.padEnd(end - start, ' ') + text.slice(end), 'latin1');
}
