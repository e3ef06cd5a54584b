import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startOddProvider, type Oddness } from '@/e2e/identity/odd-provider';
import { openStore } from '@/lib/store/open-store';
import { post } from '../../test-accounts';
import { verifiedAudit } from '../../test-audit';
import { call } from '../../test-call';
import { PATCH as changeAccount } from '../accounts/[id]/route';
import { DELETE as kickOut } from '../accounts/[id]/sessions/route';
import { DELETE as logOut, GET as me, POST as logIn } from '../session/route';
import { GET as arrive } from './return/route';
import { POST as begin } from './route';
import { admin, clerk, clerkId, openSignInOffice, TestBrowser, type SignInOffice } from './test-sign-in';

let provider: Awaited<ReturnType<typeof startOddProvider>>;
beforeAll(async () => {
  provider = await startOddProvider();
});
afterAll(() => provider.stop());

let office: SignInOffice;
let browser: TestBrowser;
beforeEach(async () => {
  office = await openSignInOffice(provider);
  browser = new TestBrowser();
});
afterEach(() => office.close());

describe('用统一身份认证登录', () => {
  it('comes in as the account that is linked, and where one wanted to go', async () => {
    expect(await browser.signIn({ for: 'logIn', to: '/reports/new?year=2024' })).toBe(
      '/reports/new?year=2024',
    );
    expect(await browser.whoIs()).toBe(clerk.login);
    expect(browser.cookies.has('nianbao-sign-in')).toBe(false);
    const records = await verifiedAudit('own');
    expect(records.at(-1)).toMatchObject({ action: 'loggedIn', who: '张三', who_id: clerkId });
    expect(records.at(-1)?.detail).toContain(provider.issuer);
  });

  it('asks with state, nonce and PKCE, and asks the provider about itself once', async () => {
    const asked = new URL(await browser.begin()).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(asked.get('redirect_uri')).toBe('http://127.0.0.1:3000/api/v1/identity/return');
    provider.requests.length = 0;
    await browser.begin();
    expect(provider.requests).toEqual([]);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/login',
    'javascript:1',
  ])('leads nowhere but to a page of ours: %s', async (to) => {
    expect(await browser.signIn({ for: 'logIn', to })).toBe('/');
  });

  const now = () => Math.floor(Date.now() / 1000);
  const odd: readonly (readonly [string, () => Oddness, RegExp])[] = [
    ['somebody says no', () => ({ denies: 'access_denied' }), /没有同意这次登录/],
    [
      'the provider does not know the client',
      () => ({ denies: 'unauthorized_client' }),
      /不接受年报通的请求/,
    ],
    ['the nonce is another', () => ({ claims: { nonce: 'another' } }), /没有通过核对/],
    ['the nonce is missing', () => ({ claims: { nonce: undefined } }), /没有通过核对/],
    ['it was made for another client', () => ({ claims: { aud: 'another' } }), /没有通过核对/],
    ['it comes from another issuer', () => ({ claims: { iss: 'http://127.0.0.1:1/' } }), /没有通过核对/],
    ['it names nobody', () => ({ claims: { sub: undefined } }), /没有通过核对/],
    ['the signature is of another key', () => ({ token: 'forged' }), /没有通过核对/],
    ['there is no signature', () => ({ token: 'unsigned' }), /没有通过核对/],
    ['there is no id token', () => ({ token: 'none' }), /没有通过核对/],
    ['it has ended', () => ({ claims: { exp: now() - 120 } }), /时间相差太多/],
    ['it begins later', () => ({ claims: { nbf: now() + 600 } }), /时间相差太多/],
    [
      'the code was used',
      () => ({ answers: { status: 400, body: '{"error":"invalid_grant"}' } }),
      /已经用过或者过期/,
    ],
    [
      'the secret is wrong',
      () => ({ answers: { status: 401, body: '{"error":"invalid_client"}' } }),
      /不接受年报通的请求/,
    ],
    [
      'the provider is broken',
      () => ({ answers: { status: 502, body: 'oops', type: 'text/html' } }),
      /现在没有回答/,
    ],
    ['the answer is no JSON', () => ({ answers: { status: 200, body: '<html>' } }), /现在没有回答/],
  ];
  it.each(odd)('lets nobody in where %s, and says so', async (_name, oddness, words) => {
    const address = await browser.begin();
    provider.be('zhang.san', oddness());
    expect(await browser.arrive(await browser.there(address))).toBe('/login?returned=1&to=%2F');
    expect(browser.session).toBe('');
    expect(await browser.message()).toMatch(words);
  });

  it('takes a clock that differs by less than a minute', async () => {
    provider.be('zhang.san', { claims: { exp: now() - 30 } });
    expect(await browser.signIn()).toBe('/');
  });

  it('says that the provider does not answer, and asks again the next time', async () => {
    const other = await startOddProvider();
    vi.stubEnv('NIANBAO_OIDC_ISSUER', other.issuer);
    await other.stop();
    const refused = await post(begin, { for: 'logIn' });
    expect(refused).toMatchObject({ status: 503, value: { error: { code: 'elsewhere' } } });
    expect((refused.value as { error: { message: string } }).error.message).toMatch(/^认证.*现在没有回答/);
    const back = await startOddProvider(Number(new URL(other.issuer).port));
    expect(new URL(await browser.begin()).origin).toBe(new URL(back.issuer).origin);
    await back.stop();
  });

  it('never asks another server, whatever the provider says about itself', async () => {
    const other = await startOddProvider();
    provider.be('zhang.san', { description: { token_endpoint: `${other.issuer}token` } });
    expect(await browser.signIn()).toMatch(/^\/login/);
    expect(await browser.message()).toMatch(/不接受年报通的请求/);
    expect(other.requests).toEqual([]);
    await other.stop();
  });

  it('counts a way back once, and only in the browser that went', async () => {
    const query = await browser.there(await browser.begin());
    const other = new TestBrowser();
    await other.begin();
    expect(await other.arrive(query)).toMatch(/^\/login/);
    expect(await other.message()).toMatch(/已经用过或者过期/);
    expect(await new TestBrowser().arrive(query)).toMatch(/^\/login/);

    const before = new Map(browser.cookies);
    expect(await browser.arrive(query)).toBe('/');
    const again = new TestBrowser();
    for (const [name, value] of before) again.cookies.set(name, value);
    expect(await again.arrive(query)).toMatch(/^\/login/);
    expect(again.session).toBe('');
  });

  it('ends a way that took too long', async () => {
    const query = await browser.there(await browser.begin());
    vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ['Date'] });
    try {
      expect(await browser.arrive(query)).toMatch(/^\/login/);
    } finally {
      vi.useRealTimers();
    }
  });

  it('gives a session of its own, whatever the browser held before', async () => {
    const planted = 'A'.repeat(43);
    browser.cookies.set('nianbao-session', planted);
    await browser.signIn();
    expect(browser.session).toMatch(/^[\w-]{43}$/);
    expect(browser.session).not.toBe(planted);
    const { status } = await call(me, {}, { headers: { cookie: `nianbao-session=${planted}` } });
    expect(status).toBe(401);
  });

  it('tells somebody unknown what to say to whom, makes no account and writes it down', async () => {
    provider.be('wang.wu', { claims: { name: '王五' } });
    expect(await browser.signIn()).toMatch(/^\/login/);
    expect(await browser.message()).toMatch(/王五，编号 wang\.wu.*单位管理员/);
    expect(browser.session).toBe('');
    const accounts = await openStore().db.selectFrom('account').select('login').execute();
    expect(accounts).toHaveLength(2);
    expect((await verifiedAudit('own')).at(-1)).toMatchObject({ action: 'loginFailed', target: '' });
  });

  it('keeps a disabled account out', async () => {
    await browser.signIn();
    await call(
      changeAccount,
      { id: clerkId },
      { method: 'PATCH', body: { disabled: true }, headers: { cookie: office.boss } },
    );
    expect(await browser.whoIs()).toBe('');
    expect(await browser.signIn()).toMatch(/^\/login/);
    expect(await browser.message()).toMatch(/已经停用/);
  });

  it('is ended by being kicked out, and by logging out, there too where that is set', async () => {
    await browser.signIn();
    await call(kickOut, { id: clerkId }, { method: 'DELETE', headers: { cookie: office.boss } });
    expect(await browser.whoIs()).toBe('');
    await browser.signIn();
    const out = await call(logOut, {}, { method: 'DELETE', ...browser.head() });
    expect(out.value).toEqual({ ended: 1 });
    expect(await browser.whoIs()).toBe('');

    vi.stubEnv('NIANBAO_OIDC_LOGOUT', '1');
    await browser.signIn();
    const both = (await call(logOut, {}, { method: 'DELETE', ...browser.head() })).value as { next: string };
    const next = new URL(both.next);
    expect(next.origin + next.pathname).toBe(`${provider.issuer}leave`);
    expect(next.searchParams.get('post_logout_redirect_uri')).toBe('http://127.0.0.1:3000/login');
    const byPassword = await post(logIn, clerk);
    const cookie = (byPassword.response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const own = await call(logOut, {}, { method: 'DELETE', headers: { cookie } });
    expect(own.value).toEqual({ ended: 1 });
  });

  it('says nothing of a person, a code or a secret in the log', async () => {
    vi.stubEnv('NIANBAO_LOG', '-');
    const said: string[] = [];
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    provider.be('zhang.san', { claims: { aud: 'another' } });
    const query = await browser.there(await browser.begin());
    await browser.arrive(query);
    vi.restoreAllMocks();
    expect(said.join('')).toMatch(
      /"event":"identity","trouble":"untrusted","code":"OAUTH_JWT_CLAIM_COMPARISON_FAILED"/,
    );
    for (const secret of ['zhang.san', '张三', new URLSearchParams(query).get('code') ?? '?'])
      expect(said.join('')).not.toContain(secret);
  });
});

describe('本系统的口令', () => {
  it('stays for 单位管理员 where it is switched off for others', async () => {
    vi.stubEnv('NIANBAO_PASSWORDS', 'administrators');
    expect(await post(logIn, clerk)).toMatchObject({
      status: 401,
      value: { error: { message: '口令登录只留给单位管理员，改用统一身份认证登录。' } },
    });
    expect((await post(logIn, { ...clerk, password: 'x' })).value).toMatchObject({
      error: { message: '登录名或口令不对。' },
    });
    expect((await post(logIn, admin)).status).toBe(201);
    vi.stubEnv('NIANBAO_OIDC_ISSUER', '');
    expect((await post(logIn, clerk)).status).toBe(201);
  });

  it('that is shut after wrong guesses stays shut when its owner comes in another way', async () => {
    for (let count = 0; count < 5; count += 1) await post(logIn, { ...clerk, password: 'x' });
    expect(await browser.signIn()).toBe('/');
    expect((await post(logIn, clerk)).status).toBe(429);
  });
});

it('is not there while accounts are off', async () => {
  vi.stubEnv('NIANBAO_ACCOUNTS', 'off');
  expect((await post(begin, { for: 'logIn' })).status).toBe(404);
  expect((await call(arrive, {}, {})).status).toBe(404);
});
