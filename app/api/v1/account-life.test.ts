import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { totpCode } from '@/lib/access/totp';
import { announceSetup } from '../announce-setup';
import { call } from '../test-call';
import { admin, agency, clerk, enterClerk, later, post, session, setUpOffice } from '../test-accounts';
import { countFailure, loginLimits } from '@/lib/store/accounts/login-limits';
import { openStore } from '@/lib/store/open-store';
import { verifiedAudit } from '../test-audit';
import { GET as listAccounts } from './accounts/route';
import { PATCH as changeAccount } from './accounts/[id]/route';
import { POST as resetPassword } from './accounts/[id]/password/route';
import { PUT as setRoles } from './accounts/[id]/roles/route';
import { DELETE as kickOut } from './accounts/[id]/sessions/route';
import { PUT as setPolicy } from './account-policy/route';
import { PATCH as changeAgency } from './agencies/[id]/route';
import { POST as createAgency } from './agencies/route';
import { POST as createToken } from './agencies/[id]/tokens/route';
import { DELETE as withdraw } from './invitations/[id]/route';
import { GET as listInvitations, POST as invite } from './invitations/route';
import { PUT as changePassword } from './password/route';
import { GET as listReports, POST as createReport } from './reports/route';
import { DELETE as logOut, GET as me, POST as logIn } from './session/route';
import { POST as renew } from './session/renew/route';
import { GET as listSessions } from './sessions/route';
import { DELETE as endToken } from './tokens/[id]/route';
import { GET as proposeTotp, PUT as turnOnTotp } from './totp/route';

const START = new Date('2026-01-12T02:00:00Z');
const MINUTE = 60_000;

let dir = '';
beforeEach(async () => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  await announceSetup();
});
afterEach(async () => {
  await openStore().close();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(dir, { recursive: true });
});

describe('登录', () => {
  it('keeps the hash of a session alone, in a cookie that scripts cannot read', async () => {
    await setUpOffice();
    const { response } = await post(logIn, admin);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^nianbao-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const rows = await openStore().db.selectFrom('session').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(/=([\w-]+)/.exec(cookie)?.[1]);
  });

  it('marks the cookie Secure where the address is https', async () => {
    await setUpOffice();
    vi.stubEnv('NIANBAO_BASE', 'https://127.0.0.1:3000');
    const { response } = await post(logIn, admin, { headers: { origin: 'https://127.0.0.1:3000' } });
    expect(response.headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  it('answers alike for a wrong password and an unknown name, and shuts both after five failures', async () => {
    await setUpOffice();
    for (let count = 0; count < 5; count += 1) {
      const known = await post(logIn, { ...admin, password: 'x' });
      const unknown = await post(logIn, { login: 'niemand', password: 'x' });
      expect([known.status, known.value]).toEqual([unknown.status, unknown.value]);
      expect(known.status).toBe(401);
    }
    const known = await post(logIn, admin);
    const unknown = await post(logIn, { login: 'niemand', password: 'x' });
    expect([known.status, known.value]).toEqual([unknown.status, unknown.value]);
    expect(known.value).toMatchObject({
      error: { code: 'tooMany', message: '口令输错次数太多，15 分钟后再试。' },
    });
    later(15 * MINUTE);
    expect((await post(logIn, admin)).status).toBe(201);
  });

  it('lets many at once guess no more often than one after the other', async () => {
    await setUpOffice();
    const tries = Array.from({ length: 12 }, () => post(logIn, { ...admin, password: 'x' }));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  it('shuts an address that tries many names', async () => {
    await setUpOffice();
    const from = { headers: { 'x-forwarded-for': '10.0.0.9' } };
    for (let count = 0; count < loginLimits.perAddress; count += 1) {
      const keys = { login: `name${count}`, address: '10.0.0.9' };
      await openStore()
        .db.transaction()
        .execute((db) => countFailure(db, keys, new Date()));
    }
    expect((await post(logIn, admin, from)).status).toBe(429);
    expect((await post(logIn, admin)).status).toBe(201);
  });

  it('is not shut longer by a clock that was ahead, nor kept open longer', async () => {
    await setUpOffice();
    vi.setSystemTime(new Date('2036-01-12T02:00:00Z'));
    for (let count = 0; count < 5; count += 1) await post(logIn, { ...admin, password: 'x' });
    vi.setSystemTime(START);
    const cookie = await session(admin);
    later(31 * MINUTE);
    expect((await call(me, {}, { headers: { cookie } })).status).toBe(401);
  });
});

describe('会话', () => {
  it('ends after as many idle minutes as the office set', async () => {
    vi.stubEnv('NIANBAO_IDLE_MINUTES', '10');
    const cookie = await setUpOffice();
    later(9 * MINUTE);
    expect((await call(me, {}, { headers: { cookie } })).value).toMatchObject({
      idleEndsAt: '2026-01-12T02:10:00.000Z',
    });
    later(MINUTE);
    expect((await call(me, {}, { headers: { cookie } })).status).toBe(401);
  });

  it('ends after 30 idle minutes; asking for its state or for changes does not keep it alive', async () => {
    const cookie = await setUpOffice();
    later(20 * MINUTE);
    expect((await call(me, {}, { headers: { cookie } })).value).toMatchObject({
      idleEndsAt: '2026-01-12T02:30:00.000Z',
      endsAt: '2026-01-12T14:00:00.000Z',
    });
    expect((await post(renew, {}, { headers: { cookie } })).value).toMatchObject({
      idleEndsAt: '2026-01-12T02:50:00.000Z',
    });
    later(29 * MINUTE);
    expect((await call(me, {}, { headers: { cookie } })).status).toBe(200);
    later(MINUTE);
    expect(await call(me, {}, { headers: { cookie } })).toMatchObject({
      status: 401,
      value: { error: { code: 'login' } },
    });
  });

  it('ends after twelve hours however busy one is', async () => {
    const cookie = await setUpOffice();
    for (let count = 0; count < 35; count += 1) {
      later(20 * MINUTE);
      expect((await post(renew, {}, { headers: { cookie } })).status).toBe(200);
    }
    later(20 * MINUTE);
    expect((await post(renew, {}, { headers: { cookie } })).status).toBe(401);
  });

  it('ends where it is logged out, kicked out or its account disabled', async () => {
    const boss = await setUpOffice();
    const id = await enterClerk(boss);
    const first = await session(clerk);
    await call(logOut, {}, { method: 'DELETE', headers: { cookie: first } });
    expect((await call(listReports, {}, { headers: { cookie: first } })).status).toBe(401);

    const second = await session(clerk);
    await call(kickOut, { id }, { method: 'DELETE', headers: { cookie: boss } });
    expect((await call(listReports, {}, { headers: { cookie: second } })).status).toBe(401);

    const third = await session(clerk);
    const patch = { method: 'PATCH', body: { disabled: true }, headers: { cookie: boss } };
    expect((await call(changeAccount, { id }, patch)).status).toBe(200);
    expect((await call(listReports, {}, { headers: { cookie: third } })).status).toBe(401);
    expect((await post(logIn, clerk)).status).toBe(401);
  });

  it('lists where one is logged in', async () => {
    const cookie = await setUpOffice();
    await session(admin);
    const { value } = await call(listSessions, {}, { headers: { cookie } });
    expect((value as { sessions: unknown[] }).sessions).toHaveLength(2);
  });
});

describe('口令', () => {
  it('is changed at once after an administrator has reset it, and not to one of the last five', async () => {
    const boss = await setUpOffice();
    const id = await enterClerk(boss);
    const { value } = await call(resetPassword, { id }, { method: 'POST', headers: { cookie: boss } });
    const { password } = value as { password: string };
    expect((await post(logIn, clerk)).status).toBe(401);
    const cookie = await session({ ...clerk, password });
    const refused = await call(listReports, {}, { headers: { cookie } });
    expect(refused).toMatchObject({ status: 403, value: { error: { code: 'mustChange' } } });
    const put = (present: string, next: string) =>
      call(changePassword, {}, { method: 'PUT', body: { present, next }, headers: { cookie } });
    expect(await put(password, clerk.password)).toMatchObject({ status: 422 });
    expect(await put(password, 'Shui-xian 63')).toMatchObject({ status: 200 });
    expect((await call(listReports, {}, { headers: { cookie } })).status).toBe(200);
  });

  it('is to be changed after 90 days, unless that is switched off', async () => {
    const boss = await setUpOffice();
    await enterClerk(boss);
    later(91 * 24 * 60 * MINUTE);
    const cookie = await session(clerk);
    expect((await call(listReports, {}, { headers: { cookie } })).status).toBe(403);
    const again = await session(admin);
    const put = { method: 'PUT', body: { passwordAge: false }, headers: { cookie: again } };
    expect((await call(setPolicy, {}, put)).status).toBe(403);
    await openStore()
      .db.insertInto('setting')
      .values({ name: 'accountPolicy', value: '{"passwordAge":false}' })
      .execute();
    expect((await call(listReports, {}, { headers: { cookie } })).status).toBe(200);
    expect((await call(setPolicy, {}, put)).status).toBe(200);
  });
});

it('asks for the second factor where it is on, each code once, and makes a role that needs it enrol', async () => {
  const boss = await setUpOffice();
  await call(
    setPolicy,
    {},
    { method: 'PUT', body: { totpRoles: ['administrator'] }, headers: { cookie: boss } },
  );
  const held = await call(listAccounts, {}, { headers: { cookie: boss } });
  expect(held).toMatchObject({ status: 403, value: { error: { code: 'mustEnrol' } } });
  const { secret } = (await call(proposeTotp, {}, { headers: { cookie: boss } })).value as { secret: string };
  const code = () => totpCode(secret, Math.floor(Date.now() / 30_000));
  const body = { secret, code: code(), password: admin.password };
  expect((await call(turnOnTotp, {}, { method: 'PUT', body, headers: { cookie: boss } })).status).toBe(200);
  expect((await call(listAccounts, {}, { headers: { cookie: boss } })).status).toBe(200);

  expect(await post(logIn, admin)).toMatchObject({ status: 401, value: { error: { code: 'totp' } } });
  expect((await post(logIn, { ...admin, code: code() })).status).toBe(401);
  later(MINUTE);
  expect((await post(logIn, { ...admin, code: code() })).status).toBe(201);
  expect((await post(logIn, { ...admin, code: code() })).status).toBe(401);
});

it('lets a token do what it was made for, without a cookie or an origin, until it is ended', async () => {
  const boss = await setUpOffice();
  const make = {
    method: 'POST',
    body: { name: '数据平台', may: ['readReports'] },
    headers: { cookie: boss },
  };
  const { id, token } = (await call(createToken, { id: 'own' }, make)).value as { id: string; token: string };
  const headers = { authorization: `Bearer ${token}`, origin: null, 'x-nianbao': null };
  expect((await call(listReports, {}, { headers })).status).toBe(200);
  const body = { year: 2024, agency };
  expect((await call(createReport, {}, { method: 'POST', body, headers })).status).toBe(403);
  const tokens = await openStore().db.selectFrom('token').selectAll().execute();
  expect(JSON.stringify(tokens)).not.toContain(token);
  await call(endToken, { id }, { method: 'DELETE', headers: { cookie: boss } });
  expect((await call(listReports, {}, { headers })).status).toBe(401);
});

it('keeps an administrator in the highest agency', async () => {
  const boss = await setUpOffice();
  const { value } = await call(listAccounts, {}, { headers: { cookie: boss } });
  const id = (value as { accounts: { id: string }[] }).accounts[0]?.id ?? '';
  const off = { method: 'PATCH', body: { disabled: true }, headers: { cookie: boss } };
  expect((await call(changeAccount, { id }, off)).status).toBe(409);
  const none = { method: 'PUT', body: { agencyId: 'own', roles: [] }, headers: { cookie: boss } };
  expect((await call(setRoles, { id }, none)).status).toBe(409);
  expect((await call(listAccounts, {}, { headers: { cookie: boss } })).status).toBe(200);
});

it('writes down every change of accounts, without passwords and codes, in an unbroken chain', async () => {
  const said: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  }
  const boss = await setUpOffice();
  const headers = { cookie: boss };
  await post(logIn, { ...admin, password: 'Falsch-1234x' });
  const id = await enterClerk(boss);
  const { code } = (await post(invite, { agencyId: 'own', name: '王五', role: 'auditor' }, { headers }))
    .value as {
    code: string;
  };
  const open = (await call(listInvitations, {}, { headers })).value as { invitations: { id: string }[] };
  await call(withdraw, { id: open.invitations[0]?.id ?? '' }, { method: 'DELETE', headers });
  await call(setRoles, { id }, { method: 'PUT', body: { agencyId: 'own', roles: ['reviewer'] }, headers });
  const child = { parentId: 'own', agency: { name: '云江市水务局', kind: 'department' } };
  const { id: agencyId } = (await post(createAgency, child, { headers })).value as { id: string };
  await call(
    changeAgency,
    { id: agencyId },
    { method: 'PATCH', body: { name: '云江市水利局', kind: 'department' }, headers },
  );
  await call(resetPassword, { id }, { method: 'POST', headers });
  await call(setPolicy, {}, { method: 'PUT', body: { passwordAge: false }, headers });
  await call(logOut, {}, { method: 'DELETE', headers });

  const own = await verifiedAudit('own');
  expect(own.map(({ action, who }) => `${action} ${who}`)).toEqual([
    'setUp 张三',
    'loggedIn 张三',
    'loginFailed 张三',
    'invited 张三',
    'accountCreated 李四',
    'invited 张三',
    'invitationWithdrawn 张三',
    'rolesChanged 张三',
    'agencyCreated 张三',
    'passwordReset 张三',
    'policyChanged 张三',
    'loggedOut 张三',
  ]);
  expect((await verifiedAudit(agencyId)).map(({ action }) => action)).toEqual(['agencyChanged']);
  const written = JSON.stringify(own) + said.join('');
  for (const secret of [admin.password, clerk.password, 'Falsch-1234x', code])
    expect(written).not.toContain(secret);
});
