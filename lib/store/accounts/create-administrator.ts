import type { Actor } from '@/lib/access/actor';
import { HIGHEST_AGENCY } from '../own-agency';
import { recordAudit } from '../record-audit';
import { isRefusal, refuse, type Refusal } from '../refusal';
import type { Write } from '../revise';
import type { Scope } from '../scope';
import { enterAccount, prepareAccount } from './new-account';
import { oneTimePassword } from './one-time-password';
import { resetAdministrator } from './reset-administrator';
import { closeSetup, enterHighest } from './setup';

/** What is asked for on the console of the server, by whoever may read the data anyway. */
export interface AskedAdministrator {
  readonly login: string;
  /** Not needed to reset an account that is there. */
  readonly name?: string | undefined;
  /** 最上级机关, where there is none yet. */
  readonly agency?: string | undefined;
  /** Absent for a password that is made here and good for one log-in. */
  readonly password?: string | undefined;
  /** Whether an account that is there is to be let in again. */
  readonly isReset: boolean;
}

export interface MadeAdministrator {
  readonly login: string;
  readonly agency: string;
  /** Told once, where it was made here. */
  readonly oneTime?: string;
}

/** 操作人 of what is done on the console. */
export const consoleUser: Actor = { kind: 'local', id: 'console', name: '服务器命令行', memberships: [] };

const noName = refuse('incomplete', '没有写明姓名。');
const noAgency = refuse('incomplete', '还没有机关，先写明最上级机关的名称。');
const taken = refuse('exists', '这个登录名已有账号。');
const unknown = refuse('notFound', '没有这个登录名的账号。');

/**
 * 建立管理员: an administrator of the highest agency, without anybody who could invite one. It is the way in where
 * nobody has a password any more, and closes 首次设置.
 */
export async function createAdministrator(
  given: Scope,
  asked: AskedAdministrator,
): Promise<MadeAdministrator | Refusal> {
  const scope: Scope = { ...given, actor: consoleUser };
  const { db } = scope.store;
  const known = await db
    .selectFrom('account')
    .selectAll()
    .where('login', '=', asked.login)
    .executeTakeFirst();
  if (known && !asked.isReset) return taken;
  if (!known && asked.isReset) return unknown;
  const name = known?.name ?? asked.name;
  if (name === undefined) return noName;
  const agency = await highestName(scope, asked);
  if (agency === undefined) return noAgency;

  const password = asked.password ?? oneTimePassword();
  const made: MadeAdministrator = {
    login: asked.login,
    agency,
    ...(asked.password === undefined ? { oneTime: password } : {}),
  };
  const isOneTime = asked.password === undefined;
  if (known) return (await resetAdministrator(scope, known, { password, isOneTime })) ?? made;
  return (await enter(scope, { login: asked.login, name, password, agency, isOneTime })) ?? made;
}

interface Entered {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly agency: string;
  readonly isOneTime: boolean;
}

async function enter(
  scope: Scope,
  { agency, isOneTime, ...credentials }: Entered,
): Promise<Refusal | undefined> {
  const account = await prepareAccount(credentials, agency);
  if (isRefusal(account)) return account;
  const at = scope.now().toISOString();
  const refusal = await scope.store.db.transaction().execute(async (db) => {
    await openHighest(db, scope, agency);
    const entered = await enterAccount(db, account, { agencyId: HIGHEST_AGENCY, role: 'administrator', at });
    if (entered) return entered;
    if (isOneTime)
      await db.updateTable('account').set({ must_change: 1 }).where('id', '=', account.id).execute();
    await recordAudit(db, scope, { agencyId: HIGHEST_AGENCY, action: 'adminCreated', target: account.id });
    return undefined;
  });
  if (!refusal) await closeSetup(scope.store);
  return refusal;
}

async function highestName(scope: Scope, { agency }: AskedAdministrator): Promise<string | undefined> {
  const { db } = scope.store;
  const row = await db
    .selectFrom('agency')
    .select('name')
    .where('id', '=', HIGHEST_AGENCY)
    .executeTakeFirst();
  return row?.name ?? agency;
}

/** As 首次设置 does; an agency that is there keeps what it is. */
async function openHighest(db: Write, scope: Scope, name: string): Promise<void> {
  const known = await db
    .selectFrom('agency')
    .select('id')
    .where('id', '=', HIGHEST_AGENCY)
    .executeTakeFirst();
  await enterHighest(db, known ? undefined : { name, kind: 'government' }, scope.now());
}
