import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { databaseOfVersion } from '@/lib/operate/test-data';
import { migrations } from '@/lib/store/migrations';
import { main } from './main';

const root = mkdtempSync(join(tmpdir(), 'nianbao-'));
const data = join(root, 'data');
const backups = join(data, 'backups');

beforeAll(() => {
  vi.stubEnv('NIANBAO_DATA', data);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('nianbao for who keeps the server', () => {
  it('backs up, verifies, finds all in order, and restores', async () => {
    databaseOfVersion(data, migrations.length);
    const made = await nianbao('backup');
    expect([made.status, made.err]).toEqual([0, '已备份并核对：报告 1 份，修订 2 次，审计记录 0 条。\n']);
    const [file = ''] = readdirSync(backups);
    expect(made.out).toBe(`${join(backups, file)}\n`);

    const verified = await nianbao('verify', join(backups, file));
    expect([verified.status, verified.out]).toEqual([0, expect.stringContaining('核对无误')]);

    for (const end of ['-wal', '-shm']) rmSync(join(data, `nianbao.db${end}`), { force: true });
    writeFileSync(join(data, 'nianbao.db'), 'damaged');
    const refused = await nianbao('verify');
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('数据库损坏')]);

    const restored = await nianbao('restore', join(backups, file));
    expect([restored.status, restored.err]).toEqual([0, expect.stringContaining('原来的数据库另存在')]);
    expect((await nianbao('verify')).status).toBe(0);
  });

  it('doctor: names each thing with a mark, and what to do about what is wrong', async () => {
    const { status, out } = await nianbao('doctor');
    expect(status).toBe(1);
    const marks = out.split('\n').filter((line) => /^[✓✗]/.test(line));
    expect(marks.map((line) => line.slice(0, line.indexOf('：')))).toEqual([
      ...['✓ Node.js', '✓ 字体', '✓ 数据文件夹', '✓ 文件系统', '✓ 磁盘空间', '✓ 写盘'],
      ...['✓ 数据库', '✓ 数据版本', '✓ 审计记录', '✗ 恢复演练', '✓ 时钟'],
    ]);
    expect(out).toContain('输入 nianbao backup');
    expect(out).toContain('有 1 项需要处理。');
  });
});

/** Runs a command in this process and keeps what it prints. */
async function nianbao(...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation((line) => void (printed.out += `${String(line)}\n`));
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((line) => void (printed.err += `${String(line)}\n`));
  try {
    const status = await main(args);
    return { status, ...printed };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
