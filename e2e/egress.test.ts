import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nextProgram } from '../scripts/lib/build-app.mjs';
import { freePort } from '../scripts/lib/ports.mjs';

const isLong = process.env['NIANBAO_LONG'] === '1';
const hasStrace = spawnSync('strace', ['-V']).status === 0;

// It follows every call of the server to the system, which is slow; without strace nothing could be seen.
it.runIf(isLong && hasStrace)('connects to nothing outside this machine', { timeout: 300_000 }, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-egress-'));
  const trace = join(dataFolder, 'connects');
  const port = String(await freePort());
  const server = spawn(
    'strace',
    [
      ...['-f', '-e', 'trace=connect', '-o', trace],
      process.execPath,
      nextProgram,
      'start',
      '-H',
      '127.0.0.1',
      '-p',
      port,
    ],
    {
      env: { ...process.env, NODE_ENV: 'production', NIANBAO_DATA: dataFolder },
      stdio: 'ignore',
      detached: true,
    },
  );
  try {
    const url = `http://127.0.0.1:${port}`;
    await expect.poll(() => answers(`${url}/api/health`), { timeout: 120_000, interval: 500 }).toBe(true);
    const headers = { origin: url, 'x-nianbao': '1', 'content-type': 'application/json' };
    const body = JSON.stringify({ year: 2024, agency: { name: '云江市粮食局', kind: 'department' } });
    const created = await fetch(`${url}/api/v1/reports`, { method: 'POST', headers, body });
    const { id } = (await created.json()) as { id: string };
    for (const path of ['/', `/reports/${id}`, '/settings', '/check', '/rules', '/health']) {
      expect(await answers(`${url}${path}`)).toBe(true);
    }
    for (const to of ['docx', 'pdf', 'html', 'xlsx', 'json', 'txt']) {
      expect(await answers(`${url}/api/v1/reports/${id}/export?to=${to}&draft=1`)).toBe(true);
    }
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    await new Promise((resolve) => server.once('close', resolve));
  }
  const connects = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /connect\(.*AF_INET/.test(line));
  const outside = connects.filter((line) => !/inet_addr\("127\.|"::1"/.test(line));
  rmSync(dataFolder, { recursive: true, force: true });
  expect(outside).toEqual([]);
});

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
