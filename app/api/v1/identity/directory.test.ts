import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDirectory } from '@/e2e/identity/test-directory';
import { subjectKey } from '@/lib/access/identity/identity';
import { openStore } from '@/lib/store/open-store';
import { post } from '../../test-accounts';
import { verifiedAudit } from '../../test-audit';
import { call } from '../../test-call';
import { enterAccount, OFFICE_PASSWORD, openHighest } from '../../test-office';
import { GET as me, POST as logIn } from '../session/route';

const people = 'ou=people,dc=yunjiang,dc=test';
const searcher = { dn: 'cn=nianbao,dc=yunjiang,dc=test', password: 'such-such', attributes: {} };
const zhang = person('zhang.san', 'Mu-qiao 4417', '0417');
const wang = person('wang.wu', 'Hai-tang 5528', '0528');
const twins = [
  person('li.si', 'Shui-xian 63', '1'),
  { ...person('li.si', 'Shui-xian 63', '2'), dn: `cn=2,${people}` },
];
const numberless = person('zhao.liu', 'Ju-hua 7731', '');

let directory: Awaited<ReturnType<typeof startDirectory>>;
beforeAll(async () => {
  directory = await startDirectory([searcher, zhang, wang, ...twins, numberless]);
});
afterAll(() => directory.stop());

let dir = '';
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_LOG', join(dir, 'log'));
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  vi.stubEnv('NIANBAO_LDAP_URL', directory.url);
  vi.stubEnv('NIANBAO_LDAP_BASE', people);
  vi.stubEnv('NIANBAO_LDAP_SUBJECT', 'employeeNumber');
  await openHighest();
  await enterAccount('zhangsan', [['own', 'preparer']]);
  await enterAccount('guanli', [['own', 'administrator']]);
  const subject = subjectKey({ provider: directory.url, subject: '0417' });
  await openStore().db.updateTable('account').set({ subject }).where('id', '=', 'zhangsan').execute();
});
afterEach(async () => {
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

const bothKnow = { login: 'zhang.san', password: zhang.password };

describe('口令目录', () => {
  it('lets in whoever is linked, by the login name and password of the directory', async () => {
    const { status, response } = await post(logIn, { ...bothKnow, login: ' Zhang.San ' });
    expect(status).toBe(201);
    const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect((await call(me, {}, { headers: { cookie } })).value).toMatchObject({
      account: { login: 'zhangsan' },
    });
    expect((await verifiedAudit('own')).at(-1)).toMatchObject({ action: 'loggedIn', who_id: 'zhangsan' });
  });

  it('looks for people by a name and a password of its own, where strangers may not', async () => {
    directory.closeToStrangers();
    expect((await post(logIn, bothKnow)).status).toBe(503);
    expect(readFileSync(join(dir, 'log'), 'utf8')).toContain('"trouble":"misconfigured"');
    vi.stubEnv('NIANBAO_LDAP_BIND_DN', searcher.dn);
    vi.stubEnv('NIANBAO_LDAP_BIND_PASSWORD', 'falsch');
    expect((await post(logIn, bothKnow)).status).toBe(503);
    vi.stubEnv('NIANBAO_LDAP_BIND_PASSWORD', searcher.password);
    directory.binds.length = 0;
    expect((await post(logIn, bothKnow)).status).toBe(201);
    expect(directory.binds).toEqual([searcher.dn, zhang.dn]);
  });

  describe('by a searcher', () => {
    beforeEach(() => {
      vi.stubEnv('NIANBAO_LDAP_BIND_DN', searcher.dn);
      vi.stubEnv('NIANBAO_LDAP_BIND_PASSWORD', searcher.password);
    });

    it.each([
      ['a wrong password', { ...bothKnow, password: 'x' }],
      ['no password, which directories take from anybody', { ...bothKnow, password: '' }],
      ['a name that nobody has', { ...bothKnow, login: 'niemand' }],
      ['a name that is a filter', { ...bothKnow, login: '*)(uid=zhang.san' }],
      ['a name that two have', { login: 'li.si', password: 'Shui-xian 63' }],
    ])('refuses %s in the same words', async (_name, typed) => {
      expect(await post(logIn, typed)).toMatchObject({
        status: 401,
        value: { error: { code: 'login', message: '登录名或口令不对。' } },
      });
    });

    it('makes no account for whoever has none, and says whom to ask', async () => {
      const { value } = await post(logIn, { login: 'wang.wu', password: wang.password });
      expect(value).toMatchObject({
        error: { message: '口令是对的，但年报通里没有你可以用的账号。找本单位的单位管理员。' },
      });
      await openStore()
        .db.updateTable('account')
        .set({ disabled_at: '2026' })
        .where('id', '=', 'zhangsan')
        .execute();
      expect((await post(logIn, bothKnow)).status).toBe(401);
    });

    it('shuts a login name after five failures there as here', async () => {
      for (let count = 0; count < 5; count += 1)
        expect((await post(logIn, { ...bothKnow, password: 'x' })).status).toBe(401);
      directory.binds.length = 0;
      expect((await post(logIn, bothKnow)).status).toBe(429);
      expect(directory.binds).toEqual([]);
    });

    it('takes an entry without a number for a mistake of the settings', async () => {
      expect((await post(logIn, { login: 'zhao.liu', password: numberless.password })).status).toBe(503);
      expect(readFileSync(join(dir, 'log'), 'utf8')).toContain('"code":"subject"');
    });

    it('leaves passwords of ours to 单位管理员 where that is set', async () => {
      vi.stubEnv('NIANBAO_PASSWORDS', 'administrators');
      expect((await post(logIn, { login: 'zhangsan', password: OFFICE_PASSWORD })).status).toBe(401);
      expect((await post(logIn, { login: 'guanli', password: OFFICE_PASSWORD })).status).toBe(201);
      expect((await post(logIn, bothKnow)).status).toBe(201);
    });
  });

  it('that does not answer keeps nobody with a password of ours out, and shuts no name', async () => {
    const gone = await startDirectory([]);
    await gone.stop();
    vi.stubEnv('NIANBAO_LDAP_URL', gone.url);
    for (let count = 0; count < 6; count += 1) {
      expect(await post(logIn, bothKnow)).toMatchObject({
        status: 503,
        value: { error: { code: 'elsewhere' } },
      });
    }
    expect((await post(logIn, { login: 'guanli', password: OFFICE_PASSWORD })).status).toBe(201);
  });
});

function person(login: string, password: string, employeeNumber: string) {
  const number = employeeNumber === '' ? {} : { employeeNumber };
  return { dn: `uid=${login},${people}`, password, attributes: { uid: login, cn: login, ...number } };
}
