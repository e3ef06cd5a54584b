import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const isLong = process.env['NIANBAO_LONG'] === '1';
const commands = [...readFileSync('README.md', 'utf8').matchAll(/^```\n([\s\S]*?)^```$/gm)].flatMap(
  ([, text]) => (text ?? '').trim().split('\n'),
);
const onReports = commands.filter((line) => line.includes('nianbao -- '));

it('shows commands that a test runs: these two by every build server, the others below', () => {
  expect(commands.filter((line) => !onReports.includes(line))).toEqual(['npm run app', 'npm test']);
  expect(onReports.length).toBeGreaterThanOrEqual(4);
});

// Each starts the command line from its sources.
it.runIf(isLong)('shows commands that do what it says, typed as they stand', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-readme-'));
  try {
    for (const file of execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n')) {
      if (file.startsWith('"') || !existsSync(file)) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(file, join(folder, file));
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const nianbao = (...args: string[]) =>
      execFileSync(process.execPath, ['bin/nianbao.mjs', ...args], { cwd: folder });
    cpSync('e2e/fixtures/guyuan-2021.json', join(folder, '报告.json'));
    mkdirSync(join(folder, '各单位'));
    // A document under the old ending is told by what it is.
    for (const name of ['上年报告.doc', '今年.docx', '各单位/甲.docx', '各单位/乙.docx']) {
      nianbao('render', '报告.json', '--to', 'docx', '-o', name);
    }
    nianbao('render', 'e2e/fixtures/guangzhou-2020.json', '--to', 'pdf', '-o', '上年.pdf');
    for (const line of onReports) {
      const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
      // 1: findings were told, as they are to be.
      expect([line, [0, 1].includes(status ?? 2), stderr.includes('不能读取')]).toEqual([line, true, false]);
    }
    expect(existsSync(join(folder, '报告.docx'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
