import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nobody } from '@/lib/access/actor';
import { formats } from '@/templates';
import { createReport } from '../create-report';
import { accepted, testAgency, testStore, type TestStore } from '../test-scope';
import { verifyAudit } from '../verify-audit';
import { createAdministrator, type AskedAdministrator } from './create-administrator';
import { findSession } from './find-session';
import { logIn } from './log-in';
import { finishSetup, prepareSetup, SETUP_FILE } from './setup';

let test: TestStore;
beforeEach(() => {
  test = testStore(formats);
});
afterEach(() => test.remove());

const caller = { address: '', agent: '' };
const asked = { login: 'guanli', name: '张三', agency: '云江市人民政府', isReset: false };
const password = 'Mu-qiao 4417';

describe('建立管理员 on the console', { timeout: 30_000 }, () => {
  it('makes the highest agency and an account that has to change its one-time password', async () => {
    const { oneTime = '' } = accepted(await createAdministrator(test.scope(), asked));
    expect(await pendingOf(oneTime)).toBe('password');
    expect(await written()).toEqual([['adminCreated', '服务器命令行']]);
    expect(await verifyAudit(test.scope().store.db)).toBeUndefined();
  });

  it('takes a password that was given, leaves the agency that is there, and puts others below it', async () => {
    accepted(await createReport(test.scope(), { year: 2024, agency: testAgency }));
    const other = { ...testAgency, name: '云江市水务局' };
    accepted(await createReport(test.scope(), { year: 2024, agency: other }));
    const made = accepted(await createAdministrator(test.scope(), { ...asked, password }));
    expect(made).toEqual({ login: 'guanli', agency: testAgency.name });
    expect(await pendingOf(password)).toBeNull();
    const rows = await test.scope().store.db.selectFrom('agency').select(['name', 'parent_id']).execute();
    expect(rows.map(({ name, parent_id }) => [name, parent_id]).sort()).toEqual([
      [other.name, 'own'],
      [testAgency.name, null],
    ]);
  });

  it('closes 首次设置, so that its code opens nothing any more', async () => {
    const { store } = test.scope();
    const code = (await prepareSetup(store)) ?? '';
    expect(existsSync(join(store.dir, SETUP_FILE))).toBe(true);
    accepted(await createAdministrator(test.scope(), asked));
    expect(existsSync(join(store.dir, SETUP_FILE))).toBe(false);
    const second = { code, agency: testAgency, login: 'zweiter', name: '李四', password };
    expect(await finishSetup(test.scope({ actor: nobody }), second, '')).toMatchObject({
      refused: 'badCode',
    });
  });

  it.each([
    ['a weak password', { password: 'Password-123' }, 'weak'],
    ['its own name in the password', { password: 'Guanli-98 xy' }, 'weak'],
    ['no agency where there is none', { agency: undefined }, 'incomplete'],
    ['a reset of nobody', { isReset: true }, 'notFound'],
  ])('refuses %s and changes nothing', async (_, more: Partial<AskedAdministrator>, refused) => {
    expect(await createAdministrator(test.scope(), { ...asked, ...more })).toMatchObject({ refused });
    for (const table of ['account', 'agency', 'audit'] as const) {
      expect(await test.scope().store.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });

  it('lets an account that is there in again only where that is asked for', async () => {
    accepted(await createAdministrator(test.scope(), { ...asked, password }));
    expect(await createAdministrator(test.scope(), asked)).toMatchObject({ refused: 'exists' });
    expect(await pendingOf(password)).toBeNull();
    const { db } = test.scope().store;
    await db.updateTable('account').set({ totp: '{}', disabled_at: '2026-01-01' }).execute();
    await db.deleteFrom('membership').execute();
    const reset = { login: 'guanli', isReset: true };
    for (const refused of [password, 'Password-123']) {
      const answer = await createAdministrator(test.scope(), { ...reset, password: refused });
      expect([refused, answer]).toMatchObject([refused, { refused: 'weak' }]);
    }
    const { oneTime = '' } = accepted(await createAdministrator(test.scope(), reset));
    expect(await pendingOf(oneTime)).toBe('password');
    expect(await logIn(test.scope({ actor: nobody }), { login: 'guanli', password }, caller)).toMatchObject({
      refused: 'login',
    });
    expect((await written()).map(([action]) => action)).toContain('adminReset');
    const open = await db.selectFrom('session').selectAll().where('ended_at', 'is', null).execute();
    expect(open).toHaveLength(1);
  });
});

/** What has to be done first by whoever logs in with this password. */
async function pendingOf(typed: string): Promise<string | null | undefined> {
  const scope = test.scope({ actor: nobody });
  const entered = accepted(await logIn(scope, { login: 'guanli', password: typed }, caller));
  const session = await findSession(scope.store, entered.token, scope.now(), false);
  expect(session?.memberships.map(({ role, agencyId }) => [role, agencyId])).toEqual([
    ['administrator', 'own'],
  ]);
  return session?.pending;
}

async function written() {
  const rows = await test
    .scope()
    .store.db.selectFrom('audit')
    .select(['action', 'who'])
    .orderBy('seq')
    .execute();
  return rows.filter(({ action }) => action !== 'loggedIn').map(({ action, who }) => [action, who]);
}
