import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startRealProvider } from '@/e2e/identity/real-provider.mjs';
import { subjectKey } from '@/lib/access/identity/identity';
import { openStore } from '@/lib/store/open-store';
import { call, ORIGIN } from '../../test-call';
import { enterAccount, openHighest } from '../../test-office';
import { GET as me } from '../session/route';
import { TestBrowser } from './test-sign-in';

let provider: Awaited<ReturnType<typeof startRealProvider>>;
let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  const returnTo = `${ORIGIN}/api/v1/identity/return`;
  provider = await startRealProvider({ returnTo, afterLogOut: `${ORIGIN}/login` });
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_LOG', join(dir, 'log'));
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  vi.stubEnv('NIANBAO_OIDC_ISSUER', provider.issuer);
  vi.stubEnv('NIANBAO_OIDC_CLIENT_ID', 'nianbao');
  vi.stubEnv('NIANBAO_OIDC_CLIENT_SECRET', provider.secret);
  await openHighest();
  await enterAccount('zhangsan', [['own', 'preparer']]);
  const subject = subjectKey({ provider: `${provider.issuer}/`, subject: 'emp-0417' });
  await openStore().db.updateTable('account').set({ subject }).execute();
});
afterAll(async () => {
  await provider.stop();
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

it('signs in at a provider that others have certified, and only there', async () => {
  const browser = new TestBrowser();
  expect(await browser.arrive(await agree(await browser.begin(), true))).toBe('/');
  expect((await call(me, {}, browser.head())).value).toMatchObject({ account: { login: 'zhangsan' } });
});

it('hears that somebody said no', async () => {
  const browser = new TestBrowser();
  expect(await agree(await browser.begin(), false)).toContain('error=access_denied');
});

it('is refused with a code that was used, a code of somebody else’s way, and a wrong secret', async () => {
  const browser = new TestBrowser();
  const query = await agree(await browser.begin(), true);
  await browser.arrive(query);
  const thief = new TestBrowser();
  const mine = new URLSearchParams(await agree(await thief.begin(), true));
  const code = new URLSearchParams(query).get('code') ?? '';
  expect(
    await thief.arrive(`?${new URLSearchParams({ ...Object.fromEntries(mine), code }).toString()}`),
  ).toMatch(/^\/login/);
  vi.stubEnv('NIANBAO_OIDC_CLIENT_SECRET', 'another');
  const wrong = new TestBrowser();
  expect(await wrong.arrive(await agree(await wrong.begin(), true))).toMatch(/^\/login/);
  expect([thief.session, wrong.session]).toEqual(['', '']);
});

/** What a person does there: goes from page to page with the cookies of the provider. */
async function agree(address: string, may: boolean): Promise<string> {
  const cookies = new Map<string, string>();
  let next = new URL(address);
  let body: URLSearchParams | null = null;
  while (next.origin !== ORIGIN) {
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ');
    const manner = { method: body ? 'POST' : 'GET', body, headers: { cookie }, redirect: 'manual' } as const;
    const response: Response = await fetch(next, manner);
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    body = location === null ? new URLSearchParams({ number: 'emp-0417', may: may ? '1' : '' }) : null;
    if (location !== null) next = new URL(location, next);
  }
  return next.search;
}
