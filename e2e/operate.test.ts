import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp } from '@/lib/operate/back-up';
import { isTrouble } from '@/lib/operate/data-trouble';
import { restore } from '@/lib/operate/restore';
import { freePort } from '../scripts/lib/ports.mjs';
import { startServer } from '../scripts/lib/start-server.mjs';

let dataFolder = '';
let server: Awaited<ReturnType<typeof startServer>> | undefined;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-operate-'));
});
afterEach(async () => {
  await server?.stop('SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

it(
  'shows what is wrong with a damaged database and the way back, which works',
  { timeout: 120_000 },
  async () => {
    await start();
    const report = await createReport();
    await stop();
    const made = await backUp({ dir: dataFolder, reason: 'manual', at: new Date() });
    const backup = isTrouble(made) ? '' : made.file;
    // A new file: a connection that is closed late would write its log into the old one.
    for (const end of ['', '-wal', '-shm']) rmSync(join(dataFolder, `nianbao.db${end}`), { force: true });
    const damaged = Buffer.from('not a database '.repeat(500));
    writeFileSync(join(dataFolder, 'nianbao.db'), damaged);

    await start();
    const page = await get('/reports/anything');
    expect([page.status, page.text]).toEqual([503, expect.stringContaining('数据库损坏')]);
    expect(page.text).toContain(`nianbao -- restore ${backup}`);
    for (const path of ['/api/health', '/api/health/ready', '/api/v1/reports']) {
      const answer = await get(path);
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        503,
        { error: { code: 'damaged', message: expect.stringContaining('数据库损坏') as string } },
      ]);
    }
    expect(await restore(backup, dataFolder, new Date())).toMatchObject({ trouble: 'inUse' });
    await stop();
    expect(readFileSync(join(dataFolder, 'nianbao.db')).equals(damaged)).toBe(true);

    expect(await restore(backup, dataFolder, new Date())).toHaveProperty('aside');
    await start();
    expect((await get(`/api/v1/reports/${report}`)).status).toBe(200);
  },
);

it('keeps an idle connection for longer than a proxy before it does', { timeout: 60_000 }, async () => {
  await start();
  const agent = new Agent({ keepAlive: true });
  const told = await new Promise((resolve, reject) => {
    const call = request(`${server?.url ?? ''}/api/health`, { agent }, (answer) => {
      answer.resume();
      resolve(answer.headers['keep-alive']);
    });
    call.once('error', reject);
    call.end();
  });
  agent.destroy();
  expect(told).toBe('timeout=75');
});

it(
  'writes one line a request, without figures, names, passwords or ids of reports',
  { timeout: 60_000 },
  async () => {
    await start();
    const id = await createReport();
    const path = 'tables.requests.received.naturalPerson';
    const operations = [{ opId: 'log-operation-1', path, base: null, value: '918273' }];
    await post(`reports/${id}/operations`, { operations });
    await post(`reports/${id}/operations`, { operations: '918273' });
    await post('reports', { password: 'Geheim-4711' });
    await get('/reports/Geheim-4711?password=Geheim-4711');
    await stop();

    const log = readFileSync(join(dataFolder, 'nianbao.log'), 'utf8');
    for (const secret of ['918273', 'Geheim', '云江市', id]) expect(log).not.toContain(secret);
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const told = lines.map(({ method, route, status, account }) => [method, route, status, account]);
    expect(told.slice(-5)).toEqual([
      ['POST', '/api/v1/reports', 201, 'local'],
      ['POST', '/api/v1/reports/[id]/operations', 200, 'local'],
      ['POST', '/api/v1/reports/[id]/operations', 422, 'local'],
      ['POST', '/api/v1/reports', 422, 'local'],
      ['GET', '/reports/[id]/[[...step]]', 404, 'local'],
    ]);
    expect(new Set(lines.map((line) => line['id'])).size).toBe(lines.length);
    expect(lines.every(({ time, ms }) => typeof time === 'string' && typeof ms === 'number')).toBe(true);
  },
);

async function start() {
  server = await startServer({ port: await freePort(), dataFolder });
  if (!server.isReady) throw new Error('the built application does not start; npm run build makes it');
}

async function stop() {
  await server?.stop();
  server = undefined;
}

async function get(path: string) {
  const response = await fetch(`${server?.url ?? ''}${path}`);
  return { status: response.status, text: await response.text() };
}

async function post(path: string, body: object): Promise<unknown> {
  const url = server?.url ?? '';
  const headers = { origin: url, 'x-nianbao': '1', 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/v1/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return response.json();
}

async function createReport(): Promise<string> {
  const agency = { name: '云江市粮食和物资储备局', kind: 'department' };
  const { id } = (await post('reports', { year: 2024, agency })) as { id: string };
  return id;
}
