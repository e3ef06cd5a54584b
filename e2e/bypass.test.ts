import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../scripts/lib/ports.mjs';
import { startServer } from '../scripts/lib/start-server.mjs';

let dataFolder = '';
let server: Awaited<ReturnType<typeof startServer>>;
let port = 0;
const secret = '云江市粮食和物资储备局';
let id = '';

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-bypass-'));
  port = await freePort();
  server = await startServer({ port, dataFolder });
  const headers = { origin: server.url, 'x-nianbao': '1', 'content-type': 'application/json' };
  const body = JSON.stringify({ year: 2024, agency: { name: secret, kind: 'department' } });
  const answer = await fetch(`${server.url}/api/v1/reports`, { method: 'POST', headers, body });
  ({ id } = (await answer.json()) as { id: string });
}, 120_000);
afterAll(async () => {
  await server.stop('SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

const stranger = { host: 'evil.example' };
const subrequest = 'proxy:proxy:proxy:proxy:proxy';

it('shows the report to this machine, or the probes below would prove nothing', async () => {
  expect((await ask(`/api/v1/reports/ID`, {})).text).toContain(secret);
});

it.each([
  ['a plain request', '/api/v1/reports/ID', {}],
  ['the header of a subrequest', '/api/v1/reports/ID', { 'x-middleware-subrequest': subrequest }],
  [
    'the older header of a subrequest',
    '/reports/ID',
    { 'x-middleware-subrequest': 'middleware:middleware:middleware' },
  ],
  [
    'a forged forwarded host',
    '/api/v1/reports/ID',
    { 'x-forwarded-host': '127.0.0.1', 'x-forwarded-for': '127.0.0.1' },
  ],
  ['a forged forwarded header', '/reports/ID', { forwarded: 'for=127.0.0.1;host=127.0.0.1' }],
  ['a forged path', '/_next/static/x', { 'x-invoke-path': '/reports/ID', 'x-matched-path': '/reports/ID' }],
  ['a request for the data of a page', '/reports/ID?_rsc=1', { rsc: '1' }],
  [
    'a prefetch of a segment',
    '/reports/ID',
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  ],
  ['the file of the data of a page', '/reports/ID.rsc', {}],
  ['the file of a segment', '/reports/ID.segments/_tree.segment.rsc', {}],
  ['double slashes', '//api//v1//reports//ID', {}],
  ['an encoded slash', '/api%2Fv1%2Freports%2FID', {}],
  ['an encoded letter', '/%61pi/v1/reports/ID', {}],
  ['steps up', '/_next/static/../../api/v1/reports/ID', {}],
  ['encoded steps up', '/_next/static/%2e%2e/%2e%2e/api/v1/reports/ID', {}],
  ['the data folder', '/data/nianbao.db', {}],
  ['a whole address', 'http://127.0.0.1/api/v1/reports/ID', {}],
])('tells a stranger nothing by %s', async (_name, path, headers) => {
  const { status, text } = await ask(path, { ...stranger, ...headers });
  expect([status >= 200 && status < 300 ? text : '', text.includes(secret)]).toEqual(['', false]);
});

/** Sent as it stands: `fetch` would tidy the path first. */
function ask(path: string, headers: Readonly<Record<string, string>>) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: path.replaceAll('ID', id),
        headers,
        setHost: headers['host'] === undefined,
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}
