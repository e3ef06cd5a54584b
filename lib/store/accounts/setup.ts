import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashCode, isSameHash, newCode } from '@/lib/access/secrets';
import type { ReportAgency } from '@/lib/report/report';
import { DEMO_AGENCY } from '../demo-agency';
import { newAgency } from '../new-agency';
import type { Store } from '../open-store';
import { HIGHEST_AGENCY } from '../own-agency';
import { recordAudit } from '../record-audit';
import { isRefusal, refuse, type Refusal } from '../refusal';
import type { Write } from '../revise';
import type { Scope } from '../scope';
import { countFailure, shutUntil } from './login-limits';
import { enterAccount, prepareAccount, type Credentials } from './new-account';

/** Where the code for the first setup stands, readable by the owner of the data alone. */
export const SETUP_FILE = 'setup-code.txt';
const NAME = 'setup';
const wrongCode = refuse('badCode', '首次设置码不对，见启动年报通的窗口。');
const done = refuse('badCode', '首次设置已经完成，直接登录。');
const tooMany = refuse('tooMany', '设置码输错太多次，15 分钟后再试。');

export interface Setup extends Credentials {
  readonly code: string;
  readonly agency: ReportAgency;
}

export async function needsSetup({ db }: Store): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) === undefined;
}

/** 首次设置码: made anew at each start until somebody used it; only its hash is stored. */
export async function prepareSetup(store: Store): Promise<string | undefined> {
  const file = join(/* turbopackIgnore: true */ store.dir, SETUP_FILE);
  if (!(await needsSetup(store))) {
    rmSync(file, { force: true });
    return undefined;
  }
  const code = newCode();
  const value = hashCode(code);
  await store.db
    .insertInto('setting')
    .values({ name: NAME, value })
    .onConflict((row) => row.column('name').doUpdateSet({ value }))
    .execute();
  writeFileSync(file, `${code}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return code;
}

/** 首次设置: the highest agency and its first 单位管理员. What was written without accounts belongs to it from now on. */
export async function finishSetup(
  scope: Scope,
  { code, agency, ...credentials }: Setup,
  address: string,
): Promise<{ readonly login: string } | Refusal> {
  const counted = await countTry(scope, address);
  if (counted) return counted;
  if (!(await isSetupCode(scope, code))) return (await needsSetup(scope.store)) ? wrongCode : done;
  const account = await prepareAccount(credentials, agency.name);
  if (isRefusal(account)) return account;
  const at = scope.now().toISOString();
  const entered = await scope.store.db.transaction().execute(async (db) => {
    // Whoever takes the code away first has it.
    const taken = await db.deleteFrom('setting').where('name', '=', NAME).executeTakeFirst();
    if (taken.numDeletedRows === 0n) return done;
    await enterHighest(db, agency, scope.now());
    const refusal = await enterAccount(db, account, { agencyId: HIGHEST_AGENCY, role: 'administrator', at });
    if (refusal) return refusal;
    const actor = { ...scope.actor, id: account.id, name: account.name };
    const entry = { agencyId: HIGHEST_AGENCY, action: 'setUp', target: account.id };
    await recordAudit(db, { ...scope, actor }, entry);
    return { login: account.login };
  });
  if (!isRefusal(entered))
    rmSync(join(/* turbopackIgnore: true */ scope.store.dir, SETUP_FILE), { force: true });
  return entered;
}

async function isSetupCode({ store }: Scope, code: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirst();
  return row !== undefined && isSameHash(row.value, hashCode(code));
}

async function countTry(scope: Scope, address: string): Promise<Refusal | undefined> {
  const keys = { login: `setup ${address}`, address };
  return scope.store.db.transaction().execute(async (db) => {
    if (await shutUntil(db, keys, scope.now())) return tooMany;
    await countFailure(db, keys, scope.now());
    return undefined;
  });
}

/** 首次设置 is over, in whatever way the first account came about. */
export async function closeSetup({ db, dir }: Store): Promise<void> {
  await db.deleteFrom('setting').where('name', '=', NAME).execute();
  rmSync(join(/* turbopackIgnore: true */ dir, SETUP_FILE), { force: true });
}

/** 最上级机关, above all that reports have named; one that is there already is left as it is where none is given. */
export async function enterHighest(db: Write, agency: ReportAgency | undefined, at: Date): Promise<void> {
  if (agency) {
    const row = newAgency(agency, { id: HIGHEST_AGENCY, at });
    const { name, kind, level, powers } = row;
    await db
      .insertInto('agency')
      .values(row)
      .onConflict((known) => known.column('id').doUpdateSet({ name, kind, level, powers }))
      .execute();
  }
  // Other agencies that reports named lie below it.
  const others = await db
    .selectFrom('agency')
    .select('id')
    .where('parent_id', 'is', null)
    .where('id', 'not in', [HIGHEST_AGENCY, DEMO_AGENCY])
    .execute();
  for (const { id } of others) {
    await db
      .updateTable('agency')
      .set({ parent_id: HIGHEST_AGENCY, path: `/${HIGHEST_AGENCY}/${id}/` })
      .where('id', '=', id)
      .execute();
  }
}
