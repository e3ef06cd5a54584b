import { subjectKey, type Identity } from '@/lib/access/identity/identity';
import { HIGHEST_AGENCY } from '../own-agency';
import { recordAudit } from '../record-audit';
import { refuse, type Refusal } from '../refusal';
import type { Write } from '../revise';
import type { Scope } from '../scope';
import { changeAccount, Refused } from './change-account';
import { membershipsOf } from './memberships';
import { endSessions } from './sessions';

const taken = refuse('exists', '这个编号已经关联到别的账号。');
const linked = refuse('exists', '账号已经关联，先解除再换一个。');
const noWayIn = refuse('locked', '这个账号没有口令，解除后谁也登录不了。先由单位管理员重置口令。');
const ownLink = refuse('forbidden', '本人的关联到“我的账号”里设置。');
const noAccount = refuse('notFound', '账号不存在。');

type Linked = Pick<Identity, 'provider' | 'subject'>;

/** 关联, by an administrator who knows what the person is known by at the provider; a new link ends what the old one let in. Never one's own account. */
export async function linkAccount(
  scope: Scope,
  id: string,
  identity: Linked,
): Promise<{ readonly id: string } | Refusal> {
  return changeAccount(scope, id, async (db, { row, memberships }) => {
    if (row.id === scope.actor.id) throw new Refused(ownLink);
    const refusal = await setSubject(db, id, identity);
    if (refusal) throw new Refused(refusal);
    if (row.subject !== null) await endSessions(db, scope, id);
    const agencyId = memberships[0]?.agencyId;
    return { agencyId, action: 'identityLinked', answer: { id }, detail: detailOf(identity) };
  });
}

/** 解除关联, by an administrator: whoever came in through it is out. Never one's own account. */
export async function unlinkAccount(scope: Scope, id: string): Promise<{ readonly id: string } | Refusal> {
  return changeAccount(scope, id, async (db, { row, memberships }) => {
    if (row.id === scope.actor.id) throw new Refused(ownLink);
    if (row.password === null) throw new Refused(noWayIn);
    await db.updateTable('account').set({ subject: null }).where('id', '=', id).execute();
    await endSessions(db, scope, id);
    return { agencyId: memberships[0]?.agencyId, action: 'identityUnlinked', answer: { id } };
  });
}

/** 关联本人的账号, by somebody who has shown both who they are here and who they are there. */
export async function linkOwn(scope: Scope, identity: Linked): Promise<{ readonly linked: true } | Refusal> {
  const { id } = scope.actor;
  return scope.store.db.transaction().execute(async (db) => {
    const held = await holdAccount(db, id);
    if (!held) return noAccount;
    if (held.subject !== null) return linked;
    const refusal = await setSubject(db, id, identity);
    if (refusal) return refusal;
    await record(db, scope, 'identityLinked', detailOf(identity));
    return { linked: true };
  });
}

/** 解除本人的关联; one's other sessions end. */
export async function unlinkOwn(
  scope: Scope,
  sessionId: string,
): Promise<{ readonly linked: false } | Refusal> {
  const { id } = scope.actor;
  return scope.store.db.transaction().execute(async (db) => {
    const held = await holdAccount(db, id);
    if (!held) return noAccount;
    if (held.password === null) return noWayIn;
    await db.updateTable('account').set({ subject: null }).where('id', '=', id).execute();
    await endSessions(db, scope, id, sessionId);
    await record(db, scope, 'identityUnlinked', {});
    return { linked: false };
  });
}

/** A write first: nothing read afterwards can be overtaken. */
function holdAccount(db: Write, id: string) {
  return db
    .updateTable('account')
    .set((row) => ({ login: row.ref('login') }))
    .where('id', '=', id)
    .returning(['subject', 'password'])
    .executeTakeFirst();
}

async function setSubject(db: Write, id: string, identity: Linked): Promise<Refusal | undefined> {
  const subject = subjectKey(identity);
  const other = await db
    .selectFrom('account')
    .select('id')
    .where('subject', '=', subject)
    .where('id', '!=', id)
    .executeTakeFirst();
  if (other) return taken;
  await db.updateTable('account').set({ subject }).where('id', '=', id).execute();
  return undefined;
}

async function record(
  db: Write,
  scope: Scope,
  action: string,
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  const { id } = scope.actor;
  const [held] = await membershipsOf(db, id);
  const agencyId = held?.agencyId ?? HIGHEST_AGENCY;
  await recordAudit(db, scope, { agencyId, action, target: id, detail });
}

function detailOf({ provider, subject }: Linked) {
  return { provider, subject };
}
