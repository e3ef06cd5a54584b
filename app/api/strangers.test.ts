import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { call, ORIGIN } from './test-call';

type Handler = Parameters<typeof call<{ id: string }>>[0];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('route.ts'),
);
/** Every method of every route there is, a new one among them. */
const handlers = (
  await Promise.all(
    files.map(async (file) => {
      const route = (await import(join(import.meta.dirname, file))) as Record<string, Handler>;
      return methods.flatMap((method) => (route[method] ? [{ file, method, handler: route[method] }] : []));
    }),
  )
).flat();
const changing = handlers.filter(({ method }) => method !== 'GET');

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
});
afterAll(async () => {
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

it('looks at all routes', () => {
  expect(files.length).toBeGreaterThanOrEqual(12);
  expect(changing.length).toBeGreaterThanOrEqual(9);
});

describe.each(handlers)('$method $file', ({ method, handler }) => {
  it.each(['evil.example', 'evil.example:3000', '127.0.0.1.evil.example', '10.0.0.8:3000', null])(
    'turns a request for host %s away',
    async (host) => {
      const origin = host === null || method === 'GET' ? null : `http://${host}`;
      const answer = await call(handler, { id: 'a' }, { method, headers: { host, origin } });
      expect(answer).toMatchObject({ status: 403, value: { error: { code: 'host' } } });
    },
  );
});

describe.each(changing)('$method $file', ({ method, handler }) => {
  it.each([
    ['no origin', { origin: null }],
    ['a null origin', { origin: 'null' }],
    ['a foreign origin', { origin: 'http://evil.example' }],
    ['the origin of another port', { origin: 'http://127.0.0.1:3001' }],
    ['an origin that only begins like ours', { origin: `${ORIGIN}.evil.example` }],
    ['a forged forwarded host', { origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' }],
    ['no header of the application', { 'x-nianbao': null }],
  ])('turns a request with %s away', async (_name, headers) => {
    const answer = await call(handler, { id: 'a' }, { method, headers });
    expect(answer).toMatchObject({ status: 403, value: { error: { code: 'origin' } } });
  });
});

it.each(['localhost:3000', '127.0.0.1:8080', '[::1]:3000', 'LOCALHOST'])('answers for %s', async (host) => {
  const listing = handlers.find(
    ({ file, method }) => file === join('v1', 'reports', 'route.ts') && method === 'GET',
  );
  if (!listing) throw new Error('no list of reports');
  const answer = await call(listing.handler, { id: '' }, { headers: { host } });
  expect(answer).toMatchObject({ status: 200, value: { reports: [] } });
});

it('answers for another host only where it is named', async () => {
  const listing = handlers.find(
    ({ file, method }) => file === join('v1', 'reports', 'route.ts') && method === 'GET',
  );
  if (!listing) throw new Error('no list of reports');
  vi.stubEnv('NIANBAO_HOSTS', 'intranet.test, other.test');
  const status = async (host: string) =>
    (await call(listing.handler, { id: '' }, { headers: { host } })).status;
  expect(await status('intranet.test:3000')).toBe(200);
  expect(await status('evil.test')).toBe(403);
});
