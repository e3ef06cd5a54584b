import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startOddProvider } from '@/e2e/identity/odd-provider';
import { subjectKey } from '@/lib/access/identity/identity';
import { newTotpSecret, totpCode } from '@/lib/access/totp';
import { storeTotp } from '@/lib/store/accounts/stored-totp';
import { openStore } from '@/lib/store/open-store';
import { call } from '../../test-call';
import { enterAccount, openHighest } from '../../test-office';
import { GET as listReports } from '../reports/route';
import { GET as propose, PUT as turnOn } from '../totp/route';
import { POST as sendCode } from './code/route';
import { TestBrowser } from './test-sign-in';

const MINUTE = 60_000;
const twice = { claims: { amr: ['pwd', 'mfa'] } };

let provider: Awaited<ReturnType<typeof startOddProvider>>;
beforeAll(async () => {
  provider = await startOddProvider();
});
afterAll(() => provider.stop());

let dir = '';
let browser: TestBrowser;
beforeEach(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  vi.stubEnv('NIANBAO_OIDC_ISSUER', provider.issuer);
  vi.stubEnv('NIANBAO_OIDC_CLIENT_ID', 'nianbao');
  provider.be('zhang.san');
  await openHighest();
  await enterAccount('zhangsan', [['own', 'preparer']]);
  await set({ subject: subjectKey({ provider: provider.issuer, subject: 'zhang.san' }) });
  browser = new TestBrowser();
});
afterEach(async () => {
  await openStore().close();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(dir, { recursive: true });
});

it('asks for the code of the account, once each, before there is a session', async () => {
  const code = await turnedOn();
  expect(await browser.signIn({ for: 'logIn', to: '/reports/new' })).toBe(
    '/login?returned=1&to=%2Freports%2Fnew',
  );
  expect(browser.session).toBe('');
  const stale = new TestBrowser();
  expect(await send(stale, code())).toMatchObject({ status: 401, value: { error: { code: 'login' } } });
  expect(await send(browser, '000000')).toMatchObject({ status: 401, value: { error: { code: 'totp' } } });
  for (const [name, value] of browser.cookies) stale.cookies.set(name, value);
  expect(await send(browser, code())).toMatchObject({ status: 201, value: { to: '/reports/new' } });
  expect(await status(browser)).toBe(200);
  vi.setSystemTime(Date.now() + MINUTE);
  expect((await send(stale, code())).status).toBe(401);

  const again = new TestBrowser();
  await again.signIn();
  const used = code();
  expect((await send(again, used)).status).toBe(201);
  const third = new TestBrowser();
  await third.signIn();
  expect((await send(third, used)).status).toBe(401);
});

it('shuts the code after five wrong ones, as it shuts a password', async () => {
  const code = await turnedOn();
  await browser.signIn();
  for (let count = 0; count < 5; count += 1) expect((await send(browser, '000000')).status).toBe(401);
  expect((await send(browser, code())).status).toBe(429);
});

it('lets the factor of the provider count where it says so, or where the office trusts it', async () => {
  await turnedOn();
  provider.be('zhang.san', twice);
  expect(await browser.signIn()).toBe('/');
  provider.be('zhang.san', { claims: { amr: ['pwd'] } });
  expect(await browser.signIn()).toMatch(/^\/login/);
  vi.stubEnv('NIANBAO_OIDC_SECOND_FACTOR', 'trusted');
  expect(await browser.signIn()).toBe('/');
});

it('makes a role that needs a second factor enrol, unless the provider asked for one', async () => {
  await openStore()
    .db.insertInto('setting')
    .values({ name: 'accountPolicy', value: '{"totpRoles":["preparer"]}' })
    .execute();
  await browser.signIn();
  expect(await status(browser)).toBe(403);
  const other = new TestBrowser();
  provider.be('zhang.san', twice);
  await other.signIn();
  expect(await status(other)).toBe(200);

  const { secret } = (await call(propose, {}, browser.head())).value as { secret: string };
  const enrol = () => {
    const body = { secret, code: codeOf(secret), password: '' };
    return call(turnOn, {}, { method: 'PUT', body, ...browser.head() });
  };
  vi.setSystemTime(Date.now() + 11 * MINUTE);
  expect(await enrol()).toMatchObject({ status: 409, value: { error: { code: 'stale' } } });
  provider.be('zhang.san');
  await browser.signIn();
  expect((await enrol()).status).toBe(200);
  expect(await status(browser)).toBe(200);
});

it('does not ask for a new password whoever came in without the old one', async () => {
  await set({ must_change: 1 });
  await browser.signIn();
  expect(await status(browser)).toBe(200);
});

async function set(values: object): Promise<void> {
  await openStore().db.updateTable('account').set(values).where('id', '=', 'zhangsan').execute();
}

/** The code that the telephone shows now. */
async function turnedOn(): Promise<() => string> {
  const secret = newTotpSecret();
  await set({ totp: storeTotp({ secret, used: 0 }) });
  return () => codeOf(secret);
}

function codeOf(secret: string): string {
  return totpCode(secret, Math.floor(Date.now() / 30_000));
}

async function send(one: TestBrowser, code: string) {
  const answer = await call(sendCode, {}, { method: 'POST', body: { code }, ...one.head() });
  one.keep(answer.response);
  return answer;
}

async function status(one: TestBrowser): Promise<number> {
  return (await call(listReports, {}, one.head())).status;
}
