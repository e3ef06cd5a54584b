import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { SETUP_FILE } from '@/lib/store/accounts/setup';
import { openStore } from '@/lib/store/open-store';
import { call } from './test-call';
import { POST as accept } from './v1/invitations/accept/route';
import { POST as invite } from './v1/invitations/route';
import { POST as logIn } from './v1/session/route';
import { POST as setUp } from './v1/setup/route';

export const agency = { name: '云江市人民政府', kind: 'government', level: 'city' };
export const admin = { login: 'guanli', name: '张三', password: 'Mu-qiao 4417' };
export const clerk = { login: 'lisi', name: '李四', password: 'Hai-tang 5528' };

export function later(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

export function setupCode(): string {
  return readFileSync(join(openStore().dir, SETUP_FILE), 'utf8').trim();
}

export function post(route: typeof invite, body: unknown, more: { headers?: Record<string, string> } = {}) {
  return call(route, {}, { method: 'POST', body, ...more });
}

/** The cookie of a log-in. */
export async function session(who: { login: string; password: string }): Promise<string> {
  const { response } = await post(logIn, who);
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** The first administrator, logged in. */
export async function setUpOffice(): Promise<string> {
  await post(setUp, { code: setupCode(), agency, ...admin });
  return session(admin);
}

/** A clerk who took an invitation. */
export async function enterClerk(cookie: string): Promise<string> {
  const asked = { agencyId: 'own', name: '李四', role: 'preparer' };
  const { value } = await post(invite, asked, { headers: { cookie } });
  const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : '';
  await post(accept, { code, ...clerk });
  const row = openStore().db.selectFrom('account').select('id').where('login', '=', clerk.login);
  return (await row.executeTakeFirstOrThrow()).id;
}
