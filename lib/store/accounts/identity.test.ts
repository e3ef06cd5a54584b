import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { hashCode } from '@/lib/access/secrets';
import { formats } from '@/templates';
import { newAgency } from '../new-agency';
import { isRefusal } from '../refusal';
import { accepted, testAgency, testStore, type TestStore } from '../test-scope';
import { verifyAudit } from '../verify-audit';
import { joinByIdentity } from './accept-invitation';
import { enterByIdentity } from './enter-by-identity';
import { findSession } from './find-session';
import { linkAccount, linkOwn, unlinkAccount } from './link-identity';
import { keepOutcome, openSignIn, readOutcome, takeSignIn } from './sign-in-requests';

const caller = { address: '10.0.0.8', agent: 'Chromium' };
const provider = 'https://sso.example.test/';
const zhang = { provider, subject: 'zhang san', name: '张三', hasSecondFactor: false };
const wang = { ...zhang, subject: 'wang.wu' };
const logIn = { purpose: { kind: 'logIn', to: '/' }, memory: 'secret' } as const;

let store: TestStore;
beforeEach(async () => {
  store = testStore(formats);
  const { db } = store.scope().store;
  const at = new Date('2026-01-10T02:00:00Z');
  await db
    .insertInto('agency')
    .values(newAgency(testAgency, { id: 'own', at }))
    .execute();
  for (const id of ['one', 'two']) await invited(id);
  accepted(
    await joinByIdentity(store.scope(), { invitation: hashCode('one'), login: 'zhang', name: '张三' }, zhang),
  );
});
afterEach(() => store.remove());

it('gives a request back once, of many who ask at once', async () => {
  const { token } = accepted(await openSignIn(store.scope(), logIn, caller.address));
  const taken = await Promise.all(Array.from({ length: 8 }, () => takeSignIn(store.scope(), token)));
  expect(taken.filter((one) => one !== undefined)).toEqual([logIn]);
});

it('keeps what is under way apart from what has ended, and neither longer than ten minutes', async () => {
  const begun = accepted(await openSignIn(store.scope(), logIn, caller.address));
  const ended = await keepOutcome(store.scope(), { kind: 'problem', message: '不行' }, caller.address);
  expect(await readOutcome(store.scope(), begun.token)).toBeUndefined();
  expect(await takeSignIn(store.scope(), ended.token)).toBeUndefined();
  expect(await readOutcome(store.scope(), ended.token)).toMatchObject({ message: '不行' });
  const later = store.scope({ now: () => new Date('2026-01-12T02:10:00Z') });
  expect(await readOutcome(later, ended.token)).toBeUndefined();
  expect(await takeSignIn(later, begun.token)).toBeUndefined();
  await openSignIn(later, logIn, caller.address);
  expect(await rows()).toHaveLength(1);
});

it('keeps neither the token nor more than a gateway of an office needs', async () => {
  const { token } = accepted(await openSignIn(store.scope(), logIn, caller.address));
  expect(JSON.stringify(await rows())).not.toContain(token);
  for (let count = 1; count < 200; count += 1) await openSignIn(store.scope(), logIn, caller.address);
  expect(await openSignIn(store.scope(), logIn, caller.address)).toMatchObject({ refused: 'tooMany' });
  expect(isRefusal(await openSignIn(store.scope(), logIn, '10.0.0.9'))).toBe(false);
});

it('lets one of several take an invitation up, and one account have a subject', async () => {
  const join = (login: string) =>
    joinByIdentity(store.scope(), { invitation: hashCode('two'), login, name: '王五' }, wang);
  const answers = await Promise.all([join('wang'), join('wang2'), join('wang3')]);
  expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
  const chief = store.scope({ actor: await actorOf('zhang') });
  expect(await linkOwn(chief, wang)).toMatchObject({ refused: 'exists' });
});

it('comes in through a link, whatever signs the subject has, until the link is taken away', async () => {
  const entered = await enterByIdentity(store.scope(), zhang, caller);
  const { token } = 'token' in entered ? entered : { token: '' };
  const session = await findSession(store.scope().store, token, new Date('2026-01-12T02:01:00Z'), false);
  expect(session).toMatchObject({ login: 'zhang', provider, hasPassword: false, isFresh: true });
  const chief = store.scope({ actor: { ...(await actorOf('zhang')), id: 'chief' } });
  expect(await unlinkAccount(chief, session?.actor.id ?? '')).toMatchObject({ refused: 'locked' });
  accepted(await linkAccount(chief, session?.actor.id ?? '', wang));
  expect(await enterByIdentity(store.scope(), zhang, caller)).toMatchObject({ refused: 'login' });
  expect(
    await findSession(store.scope().store, token, new Date('2026-01-12T02:01:00Z'), false),
  ).toBeUndefined();
  expect(await verifyAudit(store.scope().store.db)).toBeUndefined();
});

async function invited(code: string): Promise<void> {
  const times = { created_at: '2026-01-10', expires_at: '2999-01-01', used_at: null, used_by: null };
  await store
    .scope()
    .store.db.insertInto('invitation')
    .values({
      id: hashCode(code),
      agency_id: 'own',
      name: '',
      role: 'administrator',
      created_by: '',
      ...times,
    })
    .execute();
}

async function actorOf(login: string): Promise<Actor> {
  const { db } = store.scope().store;
  const { id } = await db
    .selectFrom('account')
    .select('id')
    .where('login', '=', login)
    .executeTakeFirstOrThrow();
  const memberships = [{ agencyId: 'own', path: '/own/', role: 'administrator' as const }];
  return { kind: 'account', id, name: login, memberships };
}

function rows() {
  return store.scope().store.db.selectFrom('sign_in').selectAll().execute();
}
