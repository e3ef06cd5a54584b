import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DATABASE } from '@/lib/operate/data-files';
import { databaseOfVersion } from '@/lib/operate/test-data';
import { migrations } from '@/lib/store/migrations';
import { main } from './main';

const asked = ['create-admin', 'guanli', '--name', '张三', '--agency', '云江市人民政府'];

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', data);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(data, { recursive: true });
});

it('prints the one-time password alone on standard output, once', async () => {
  const made = await nianbao(asked);
  expect(made.status).toBe(0);
  expect(made.out).toMatch(/^[\w-]{12}-9aZ\n$/);
  expect(made.err).toContain('已建立云江市人民政府的管理员 guanli。');
  const again = await nianbao(asked);
  expect(again).toEqual({ status: 2, out: '', err: '这个登录名已有账号。要重置它的口令，加 --reset。\n' });
  const reset = await nianbao(['create-admin', 'guanli', '--reset']);
  expect([reset.status, reset.out === made.out]).toEqual([0, false]);
});

it('takes a password from standard input and repeats it nowhere', async () => {
  expect(await nianbao([...asked, '--password-stdin'], 'Password-123\n')).toMatchObject({
    status: 2,
    out: '',
  });
  const made = await nianbao([...asked, '--password-stdin'], 'Mu-qiao 4417\n');
  expect([made.status, made.out]).toEqual([0, '']);
  expect(made.err).not.toContain('4417');
});

it.each([
  [['create-admin'], 'create-admin 需要一个登录名。'],
  [['create-admin', 'guanli'], '用 --name 写明姓名。'],
  [['create-admin', '管理员', '--name', '张三'], '登录名用 2 到 40 个小写字母'],
  [['create-admin', 'guanli', '--name', ' '], '姓名和机关名称不能空着'],
])('refuses %j', async (args, why) => {
  const { status, err } = await nianbao(args);
  expect([status, err]).toEqual([2, expect.stringContaining(why)]);
});

it.each([
  ['of a newer program', '由更新版本的年报通建立', enterVersion],
  ['that are damaged', '数据库损坏', damage],
])('leaves data %s as they are', async (_, why, spoil) => {
  const file = join(data, DATABASE);
  databaseOfVersion(data, migrations.length);
  spoil(file);
  const before = readFileSync(file);
  const { status, err } = await nianbao(asked);
  expect([status, err]).toEqual([2, expect.stringContaining(why)]);
  expect(readFileSync(file).equals(before)).toBe(true);
});

function damage(file: string): void {
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  writeFileSync(file, 'not a database '.repeat(500));
}

function enterVersion(file: string): void {
  const database = new Libsql(file);
  database.prepare('insert into schema_version (version, at) values (?, ?)').run(migrations.length + 1, '');
  database.close();
}

/** Runs a command in this process and keeps what it prints. */
async function nianbao(args: readonly string[], typed = '') {
  const printed = { out: '', err: '' };
  vi.spyOn(console, 'log').mockImplementation((line) => void (printed.out += `${String(line)}\n`));
  vi.spyOn(console, 'error').mockImplementation((line) => void (printed.err += `${String(line)}\n`));
  Object.defineProperty(process, 'stdin', { value: Readable.from([typed]), configurable: true });
  return { status: await main(args), ...printed };
}
