import { sql } from 'kysely';
import { roles, type Role } from '@/lib/access/actor';
import { hashSecret, newToken } from '@/lib/access/secrets';
import { blankReport } from '@/lib/report/blank';
import type { ReportState } from '@/lib/report/report-state';
import { tokenUses, type TokenUse } from '@/lib/store/accounts/api-tokens';
import { hashPassword } from '@/lib/store/accounts/hash-password';
import { newAgency } from '@/lib/store/new-agency';
import { openStore } from '@/lib/store/open-store';
import { newId } from '@/lib/store/revise';
import { format202130 } from '@/templates/2021-30';

/** 本机关, one below it, one above it, and one beside it that has nothing to do with it. */
export const places = ['own', 'below', 'above', 'sibling'] as const;
export type Place = (typeof places)[number];

export const agencyIds: Readonly<Record<Place, string>> = {
  above: 'own',
  own: 'bureau',
  below: 'office',
  sibling: 'elsewhere',
};
export const OFFICE_YEAR = 2024;
/** 统一身份认证 that accounts can be linked to; nobody answers there. */
export const OFFICE_ISSUER = 'http://127.0.0.1:9/';
/** Of every account. */
export const OFFICE_PASSWORD = 'Yun-jiang 2026';
let hash: Promise<string> | undefined;
const at = new Date('2026-01-12T02:00:00Z');

/** An office with accounts for tests: four agencies, in each a report, a file, an account, a token, an invitation. */
export async function openOffice(): Promise<void> {
  const { db } = openStore();
  const above = await openHighest();
  const own = { id: agencyIds.own, path: `${above.path}${agencyIds.own}/` };
  const rows = [
    newAgency(agencyNamed('云江市数据局'), { id: own.id, parent: above, at }),
    newAgency(agencyNamed('云江市数据中心'), { id: agencyIds.below, parent: own, at }),
    newAgency(agencyNamed('云江市水务局'), { id: agencyIds.sibling, parent: above, at }),
  ];
  await db.insertInto('agency').values(rows).execute();
  // Somebody has to be left when accounts are disabled.
  await enterAccount('keeper', [[agencyIds.above, 'administrator']]);
  for (const place of places) {
    await enterAccount(`target-${place}`, [[agencyIds[place], 'preparer']]);
    await restoreTargets(place);
  }
  for (const role of roles) await enterAccount(`me-${role}`, [[agencyIds.own, role]]);
}

/** 最上级机关 alone. */
export async function openHighest(): Promise<{ readonly id: string; readonly path: string }> {
  const { db } = openStore();
  await sql`pragma synchronous = off`.execute(db);
  const { above: id } = agencyIds;
  await db
    .insertInto('agency')
    .values(newAgency(agencyNamed('云江市人民政府'), { id, at }))
    .execute();
  return { id, path: `/${id}/` };
}

/** What a call may have changed or removed stands there again. */
export async function restoreTargets(
  place: Place,
  state: string = 'drafting',
  isDeleted = false,
): Promise<void> {
  const { db } = openStore();
  const agency_id = agencyIds[place];
  const created_at = at.toISOString();
  const head = JSON.stringify(blankReport(format202130, OFFICE_YEAR, agencyNamed('云江市数据局')));
  const report = {
    year: OFFICE_YEAR,
    format: format202130.id,
    state: state as ReportState,
    head,
    rule_set: null,
    updated_at: created_at,
    deleted_at: isDeleted ? created_at : null,
  };
  await db
    .insertInto('report')
    .values({ id: `report-${place}`, agency_id, rev: 1, created_at, ...report })
    .onConflict((row) => row.column('id').doUpdateSet(report))
    .execute();
  const beginning = { rev: 1, at: created_at, who: '张三', who_id: '', action: 'created' as const };
  await db
    .insertInto('revision')
    .values({ report_id: `report-${place}`, ...beginning, ops: '[]', lost: '[]', snapshot: head })
    .onConflict((row) => row.columns(['report_id', 'rev']).doNothing())
    .execute();
  const reading = JSON.stringify({ report: JSON.parse(head) as unknown, unread: [], differences: [] });
  await put('file', {
    id: `file-${place}`,
    agency_id,
    name: 'a.docx',
    hash: '',
    bytes: '',
    reading,
    report_id: null,
    created_at,
  });
  const invitation = { agency_id, name: '李四', role: 'preparer', created_by: '', created_at, used_by: null };
  await put('invitation', {
    id: `invitation-${place}`,
    ...invitation,
    expires_at: '2999-01-01',
    used_at: null,
  });
  const token = {
    agency_id,
    name: '接口',
    may: '[]',
    created_by: '',
    created_at,
    used_at: null,
    ended_at: null,
  };
  await put('token', { id: `token-${place}`, ...token });
  await openSession(`target-${place}`, `session-${place}`);
}

/** A log-in of an account, as the cookie that the browser holds. */
export async function openSession(account_id: string, id?: string): Promise<string> {
  const secret = newToken();
  const now = new Date().toISOString();
  const times = { created_at: now, seen_at: now, ended_at: null, ended_by: null };
  await put('session', { id: id ?? hashSecret(secret), account_id, address: '', agent: '', ...times });
  return `nianbao-session=${secret}`;
}

/** A token of 本机关 for these uses, for all there are unless told otherwise. */
export async function openToken(uses: readonly TokenUse[] = tokenUses): Promise<string> {
  const secret = `nbt_${newToken()}`;
  const made = { created_by: '', created_at: at.toISOString(), used_at: null, ended_at: null };
  const may = JSON.stringify(uses);
  await put('token', { id: hashSecret(secret), agency_id: agencyIds.own, name: '接口', may, ...made });
  return `Bearer ${secret}`;
}

export async function enterAccount(id: string, held: readonly (readonly [string, Role])[]): Promise<void> {
  const { db } = openStore();
  const created_at = at.toISOString();
  await db
    .insertInto('account')
    .values({
      id,
      login: id,
      name: '张三',
      password: await (hash ??= hashPassword(OFFICE_PASSWORD)),
      password_at: new Date().toISOString(),
      locked_until: null,
      totp: null,
      subject: null,
      disabled_at: null,
      created_at,
      password_history: '[]',
      must_change: 0,
      failures: 0,
    })
    .execute();
  const rows = held.map(([agency_id, role]) => ({ agency_id, account_id: id, role, created_at }));
  await db.insertInto('membership').values(rows).execute();
}

function agencyNamed(name: string) {
  return { name, kind: 'department' as const };
}

async function put(
  table: 'file' | 'invitation' | 'token' | 'session',
  row: { id: string; [column: string]: string | null },
) {
  const { id: _, ...rest } = row;
  await openStore()
    .db.insertInto(table)
    .values(row as never)
    .onConflict((known) => known.column('id').doUpdateSet(rest))
    .execute();
}

export const unknownId = newId();
