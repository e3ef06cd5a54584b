import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { announceSetup } from '../announce-setup';
import { clerk, enterClerk, later, post, session, setUpOffice } from '../test-accounts';
import { verifiedAudit } from '../test-audit';
import { call } from '../test-call';
import { PATCH as changeAccount } from './accounts/[id]/route';
import { DELETE as kickOut } from './accounts/[id]/sessions/route';
import { PATCH as changeAgency } from './agencies/[id]/route';
import { POST as createAgency } from './agencies/route';
import { PUT as changePassword } from './password/route';
import { DELETE as logOut, GET as me, POST as logIn } from './session/route';
import { POST as renew } from './session/renew/route';
import { DELETE as turnOffTotp } from './totp/route';

const START = new Date('2026-01-12T02:00:00Z');
const MINUTE = 60_000;

let dir = '';
let boss = '';
let id = '';
beforeEach(async () => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  await announceSetup();
  boss = await setUpOffice();
  id = await enterClerk(boss);
});
afterEach(async () => {
  await openStore().close();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(dir, { recursive: true });
});

const byBoss = (method: string, body?: unknown) => ({ method, body, headers: { cookie: boss } });

it.each([
  ['idle', '30 分钟没有操作，已经自动退出。', () => Promise.resolve().then(() => later(30 * MINUTE))],
  ['kicked out', '单位管理员结束了这次登录。', () => call(kickOut, { id }, byBoss('DELETE'))],
  [
    'disabled',
    '账号已经停用，要继续使用，联系单位管理员。',
    () => call(changeAccount, { id }, byBoss('PATCH', { disabled: true })),
  ],
  [
    'without a role',
    '账号现在没有角色，要继续使用，联系单位管理员。',
    () => openStore().db.deleteFrom('membership').where('account_id', '=', id).execute(),
  ],
])('says why a log-in has ended: %s', async (_, message, end) => {
  const cookie = await session(clerk);
  await end();
  const refused = { status: 401, value: { error: { code: 'login', message } } };
  expect(await call(me, {}, { headers: { cookie } })).toMatchObject(refused);
});

it('says that one logged out, that twelve hours are over, and nothing to a stranger', async () => {
  const first = await session(clerk);
  await call(logOut, {}, { method: 'DELETE', headers: { cookie: first } });
  expect(await words(first)).toBe('已经在别处退出了登录。');
  const second = await session(clerk);
  for (let hours = 0; hours < 12; hours += 1) {
    for (let part = 0; part < 3; part += 1) {
      later(20 * MINUTE);
      await post(renew, {}, { headers: { cookie: second } });
    }
  }
  expect(await words(second)).toBe('登录满 12 小时，已经自动退出。');
  expect(await words('nianbao-session=niemand')).toBe('没有登录，或者登录已经结束。');
});

it('counts a wrong present password like a failed log-in, and shuts the name', async () => {
  const cookie = await session(clerk);
  const change = (present: string) =>
    call(changePassword, {}, { method: 'PUT', body: { present, next: 'Shui-xian 63' }, headers: { cookie } });
  for (let count = 0; count < 3; count += 1) expect(await change('x')).toMatchObject({ status: 422 });
  const off = { method: 'DELETE', body: { password: 'x' }, headers: { cookie } };
  for (let count = 0; count < 2; count += 1) {
    expect(await call(turnOffTotp, {}, off)).toMatchObject({ status: 422 });
  }
  expect(await change(clerk.password)).toMatchObject({ status: 429, value: { error: { code: 'tooMany' } } });
  expect((await post(logIn, clerk)).status).toBe(429);
  const actions = (await verifiedAudit('own')).map(({ action }) => action);
  expect(actions.filter((action) => action === 'loginFailed')).toHaveLength(4);
  expect(actions.at(-1)).toBe('loginShut');
  later(15 * MINUTE);
  expect(await change(clerk.password)).toMatchObject({ status: 200 });
});

it('forgets what was counted once the present password is right', async () => {
  const cookie = await session(clerk);
  const put = { method: 'PUT', headers: { cookie } };
  for (let count = 0; count < 6; count += 1) {
    const body = { present: clerk.password, next: 'abc' };
    expect(await call(changePassword, {}, { ...put, body })).toMatchObject({ status: 422 });
  }
  expect((await post(logIn, clerk)).status).toBe(201);
});

it('does not let two agencies under one office have the same name', async () => {
  const named = (name: string) => ({ name, kind: 'department' });
  const made = async (name: string) =>
    (await call(createAgency, {}, byBoss('POST', { parentId: 'own', agency: named(name) }))).value as {
      id: string;
    };
  const water = await made('云江市水务局');
  await made('云江市教育局');
  const rename = (name: string) => call(changeAgency, { id: water.id }, byBoss('PATCH', named(name)));
  expect(await rename('云江市教育局')).toMatchObject({ status: 409, value: { error: { code: 'exists' } } });
  expect((await rename('云江市水务局')).status).toBe(200);
  expect((await rename('云江市水利局')).status).toBe(200);
});

async function words(cookie: string): Promise<string> {
  const { value } = await call(me, {}, { headers: { cookie } });
  return (value as { error: { message: string } }).error.message;
}
