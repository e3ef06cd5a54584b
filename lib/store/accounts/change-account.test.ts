import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Actor, Role } from '@/lib/access/actor';
import { formats } from '@/templates';
import { newAgency } from '../new-agency';
import { isRefusal } from '../refusal';
import { accepted, testAgency, testStore, type TestStore } from '../test-scope';
import { verifyAudit } from '../verify-audit';
import { acceptInvitation } from './accept-invitation';
import { disableAccount, resetPassword, setRoles } from './change-account';
import { invite, listInvitations } from './invitations';
import { linkAccount, unlinkAccount } from './link-identity';

const own = { id: 'own', path: '/own/' };
const office = { id: 'office', path: '/own/office/' };
const lisi = { login: 'lisi', name: '李四', password: 'Hai-tang 5528' };

let store: TestStore;
beforeEach(async () => {
  store = testStore(formats);
  const { db } = store.scope().store;
  const at = new Date('2026-01-10T02:00:00Z');
  await db
    .insertInto('agency')
    .values([
      newAgency({ ...testAgency, name: '云江市人民政府' }, { id: own.id, at }),
      newAgency(testAgency, { id: office.id, parent: own, at }),
    ])
    .execute();
  await enter('one', own.id, 'administrator');
  await enter('two', own.id, 'administrator');
  await enter('clerk', office.id, 'preparer');
});
afterEach(() => store.remove());

it('leaves one of two administrators who disable or take out each other at the same moment', async () => {
  for (let round = 0; round < 6; round += 1) {
    const out = { agencyId: own.id, roles: ['reviewer'] } as const;
    const answers = await Promise.all(
      round % 2 === 0
        ? [disableAccount(as('one'), 'two', true), disableAccount(as('two'), 'one', true)]
        : [setRoles(as('one'), 'two', out), setRoles(as('two'), 'one', out)],
    );
    expect(answers.filter(isRefusal)).toMatchObject([{ refused: 'locked' }]);
    await restore();
  }
}, 30_000);

it('takes nobody out of the last agency, and says what to do instead', async () => {
  const none = (agencyId: string) => setRoles(as('one'), 'clerk', { agencyId, roles: [] });
  expect(await none(office.id)).toMatchObject({
    refused: 'locked',
    message: '账号至少要在一个机关有角色。不再使用的，改为停用账号。',
  });
  expect(await rolesOf('clerk')).toEqual(['office preparer']);
  accepted(await setRoles(as('one'), 'clerk', { agencyId: own.id, roles: ['reviewer'] }));
  accepted(await none(office.id));
  expect(await rolesOf('clerk')).toEqual(['own reviewer']);
});

it('does to nobody’s own account what asks for the present password elsewhere', async () => {
  const identity = { provider: 'https://sso.example.test/', subject: '1' };
  expect(await resetPassword(as('one'), 'one')).toMatchObject({
    refused: 'forbidden',
    message: '本人的口令到“我的账号”里修改。',
  });
  for (const answer of [
    await linkAccount(as('one'), 'one', identity),
    await unlinkAccount(as('one'), 'one'),
  ]) {
    expect(answer).toMatchObject({ refused: 'forbidden', message: '本人的关联到“我的账号”里设置。' });
  }
  const { db } = store.scope().store;
  const row = db.selectFrom('account').select(['password', 'subject']).where('id', '=', 'one');
  expect(await row.executeTakeFirst()).toEqual({ password: 'x', subject: null });
  accepted(await linkAccount(as('one'), 'two', identity));
});

it('withdraws the open invitations of whoever is disabled, and those alone', async () => {
  const sent = accepted(await invite(as('two'), { agencyId: office.id, name: '李四', role: 'preparer' }));
  accepted(await invite(as('one'), { agencyId: office.id, name: '王五', role: 'reviewer' }));
  accepted(await disableAccount(as('one'), 'two', true));
  expect(accepted(await listInvitations(as('one'))).map(({ name }) => name)).toEqual(['王五']);
  expect(await acceptInvitation(as('one'), { code: sent.code, ...lisi }, '')).toMatchObject({
    refused: 'badCode',
  });
  const { db } = store.scope().store;
  const written = db.selectFrom('audit').select(['agency_id', 'who_id', 'target']);
  expect(await written.where('action', '=', 'invitationWithdrawn').execute()).toEqual([
    { agency_id: office.id, who_id: 'one', target: '李四' },
  ]);
  expect(await verifyAudit(db)).toBeUndefined();
});

function as(id: string) {
  const memberships = [{ agencyId: own.id, path: own.path, role: 'administrator' as const }];
  const actor: Actor = { kind: 'account', id, name: id, memberships };
  return store.scope({ actor, agency: own });
}

async function enter(id: string, agency_id: string, role: Role): Promise<void> {
  const { db } = store.scope().store;
  const created_at = '2026-01-10T02:00:00Z';
  const none = { locked_until: null, totp: null, subject: null, disabled_at: null };
  const more = { password_at: created_at, password_history: '[]', must_change: 0, failures: 0 };
  await db
    .insertInto('account')
    .values({ id, login: id, name: id, password: 'x', created_at, ...none, ...more })
    .execute();
  await db.insertInto('membership').values({ agency_id, account_id: id, role, created_at }).execute();
}

/** Both administrators stand there again. */
async function restore(): Promise<void> {
  const { db } = store.scope().store;
  await db.updateTable('account').set({ disabled_at: null }).execute();
  await db
    .updateTable('membership')
    .set({ role: 'administrator' })
    .where('account_id', 'in', ['one', 'two'])
    .execute();
}

async function rolesOf(id: string): Promise<readonly string[]> {
  const { db } = store.scope().store;
  const rows = await db.selectFrom('membership').selectAll().where('account_id', '=', id).execute();
  return rows.map(({ agency_id, role }) => `${agency_id} ${role}`);
}
