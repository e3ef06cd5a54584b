import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startOddProvider } from '@/e2e/identity/odd-provider';
import { openStore } from '@/lib/store/open-store';
import { post } from '../../test-accounts';
import { verifiedAudit } from '../../test-audit';
import { call } from '../../test-call';
import { enterAccount, OFFICE_PASSWORD as password } from '../../test-office';
import { DELETE as unlink, PUT as link } from '../accounts/[id]/identity/route';
import { POST as invite } from '../invitations/route';
import { POST as logIn } from '../session/route';
import { DELETE as unlinkOwn, POST as begin, PUT as linkOwn } from './route';
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

const linking = { route: linkOwn, method: 'PUT' };
const put = (body: object) =>
  call(link, { id: clerkId }, { method: 'PUT', body, headers: { cookie: office.boss } });

it('by an administrator ends what the link before had let in', async () => {
  await browser.signIn();
  expect((await put({ provider: provider.issuer, subject: 'li.si' })).status).toBe(200);
  expect(await browser.whoIs()).toBe('');
  expect(await browser.signIn()).toMatch(/^\/login/);
  provider.be('li.si');
  expect(await browser.signIn()).toBe('/');
});

it('is to one account, and to a provider that is set', async () => {
  await enterAccount('other', [['own', 'preparer']]);
  const body = { provider: provider.issuer, subject: 'zhang.san' };
  const taken = await call(link, { id: 'other' }, { method: 'PUT', body, headers: { cookie: office.boss } });
  expect(taken).toMatchObject({ status: 409, value: { error: { code: 'exists' } } });
  expect((await put({ ...body, provider: 'http://127.0.0.1:1/' })).status).toBe(422);
  expect((await put({ ...body, subject: '  ' })).status).toBe(422);
});

it('of oneself takes the password here and the log-in there', async () => {
  await call(unlink, { id: clerkId }, { method: 'DELETE', headers: { cookie: office.boss } });
  browser.keep((await post(logIn, clerk)).response);
  const asked = (typed: string) =>
    call(linkOwn, {}, { method: 'PUT', body: { password: typed }, ...browser.head() });
  expect(await asked('x')).toMatchObject({ status: 422, value: { error: { code: 'wrongPassword' } } });
  provider.be('li.si');
  const address = await browser.begin({ password }, linking);
  expect(await browser.arrive(await browser.there(address))).toBe('/account');
  const other = new TestBrowser();
  expect(await other.signIn()).toBe('/');
  expect(await other.whoIs()).toBe(clerk.login);

  const off = (typed: string) =>
    call(unlinkOwn, {}, { method: 'DELETE', body: { password: typed }, ...browser.head() });
  expect((await off('x')).status).toBe(422);
  expect((await off(password)).status).toBe(200);
  expect(await other.whoIs()).toBe('');
  expect(await browser.whoIs()).toBe(clerk.login);
  const actions = (await verifiedAudit('own')).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(['identityLinked', 'identityUnlinked']));
});

it('of oneself is not finished by somebody else in the same browser', async () => {
  browser.keep((await post(logIn, admin)).response);
  const address = await browser.begin({ password }, linking);
  provider.be('li.si');
  browser.keep((await post(logIn, clerk)).response);
  expect(await browser.arrive(await browser.there(address))).toBe('/account/identity?returned=1');
  expect(await browser.message()).toMatch(/没有关联/);
});

it('makes an account without a password of an invitation, which no one else can leave without a way in', async () => {
  const asked = { agencyId: 'own', name: '王五', role: 'preparer' };
  const { code } = (await post(invite, asked, { headers: { cookie: office.boss } })).value as {
    code: string;
  };
  provider.be('wang.wu');
  const body = { for: 'join', code, login: 'wangwu', name: '王五' };
  expect(await browser.signIn(body)).toBe('/');
  expect(await browser.whoIs()).toBe('wangwu');
  expect((await post(begin, body)).value).toMatchObject({ error: { code: 'badCode' } });
  const account = await openStore()
    .db.selectFrom('account')
    .selectAll()
    .where('login', '=', 'wangwu')
    .executeTakeFirstOrThrow();
  expect([account.password, account.password_at]).toEqual([null, null]);
  const off = { method: 'DELETE', headers: { cookie: office.boss } };
  expect(await call(unlink, { id: account.id }, off)).toMatchObject({ status: 409 });
  expect((await call(unlinkOwn, {}, { method: 'DELETE', body: {}, ...browser.head() })).status).toBe(409);
  expect((await post(logIn, { login: 'wangwu', password: '' })).status).toBe(401);
});
