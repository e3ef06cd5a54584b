import type { Role } from '@/lib/access/actor';
import type { ReportAgency } from '@/lib/report/report';
import type { AccountPolicy } from '@/lib/store/accounts/account-policy';
import type { ListedToken, TokenUse } from '@/lib/store/accounts/api-tokens';
import type { ListedSession } from '@/lib/store/accounts/sessions';
import { callApi, field, textField, type Answer } from './client';

/** 发出邀请; the code is answered this once. */
export function invite(body: {
  readonly agencyId: string;
  readonly name: string;
  readonly role: Role;
}): Promise<Answer<string>> {
  return callApi('invitations', { method: 'POST', body }, (value) => textField(value, 'code'));
}

/** 收回邀请 */
export function withdrawInvitation(id: string): Promise<Answer<true>> {
  return callApi(`invitations/${encodeURIComponent(id)}`, { method: 'DELETE' }, () => true);
}

/** 停用、启用 */
export function disableAccount(id: string, disabled: boolean): Promise<Answer<true>> {
  return callApi(accountAddress(id), { method: 'PATCH', body: { disabled } }, () => true);
}

/** 角色 of an account in one agency, all of them at once. */
export function setRoles(
  id: string,
  body: { readonly agencyId: string; readonly roles: readonly Role[] },
): Promise<Answer<true>> {
  return callApi(`${accountAddress(id)}/roles`, { method: 'PUT', body }, () => true);
}

/** 重置口令; the password for one log-in is answered this once. */
export function resetPassword(id: string): Promise<Answer<string>> {
  return callApi(`${accountAddress(id)}/password`, { method: 'POST' }, (value) =>
    textField(value, 'password'),
  );
}

/** 登录记录 of an account that one manages. */
export function sessionsOf(id: string): Promise<Answer<readonly ListedSession[]>> {
  return callApi(`${accountAddress(id)}/sessions`, { method: 'GET' }, (value) => {
    const sessions = field(value, 'sessions');
    return Array.isArray(sessions) && sessions.every(isSession) ? sessions : null;
  });
}

/** 踢出: all sessions of an account. */
export function kickOut(id: string): Promise<Answer<true>> {
  return callApi(`${accountAddress(id)}/sessions`, { method: 'DELETE' }, () => true);
}

/** 新增下级机关 */
export function createAgency(body: {
  readonly parentId: string;
  readonly agency: ReportAgency;
}): Promise<Answer<true>> {
  return callApi('agencies', { method: 'POST', body }, () => true);
}

/** 机关更名、改类别 */
export function changeAgency(id: string, body: ReportAgency): Promise<Answer<true>> {
  return callApi(`agencies/${encodeURIComponent(id)}`, { method: 'PATCH', body }, () => true);
}

/** 账号规则 */
export function savePolicy(body: AccountPolicy): Promise<Answer<true>> {
  return callApi('account-policy', { method: 'PUT', body }, () => true);
}

export function tokensOf(agencyId: string): Promise<Answer<readonly ListedToken[]>> {
  return callApi(tokenAddress(agencyId), { method: 'GET' }, (value) => {
    const tokens = field(value, 'tokens');
    return Array.isArray(tokens) && tokens.every(isToken) ? tokens : null;
  });
}

/** 新建对接密钥; it is answered this once. */
export function createToken(
  agencyId: string,
  body: { readonly name: string; readonly may: readonly TokenUse[] },
): Promise<Answer<string>> {
  return callApi(tokenAddress(agencyId), { method: 'POST', body }, (value) => textField(value, 'token'));
}

export function endToken(id: string): Promise<Answer<true>> {
  return callApi(`tokens/${encodeURIComponent(id)}`, { method: 'DELETE' }, () => true);
}

function accountAddress(id: string): string {
  return `accounts/${encodeURIComponent(id)}`;
}

function tokenAddress(agencyId: string): string {
  return `agencies/${encodeURIComponent(agencyId)}/tokens`;
}

function isSession(value: unknown): value is ListedSession {
  return ['id', 'address', 'agent', 'since', 'seen'].every((name) => textField(value, name) !== null);
}

function isToken(value: unknown): value is ListedToken {
  const isNamed = ['id', 'name', 'createdAt'].every((name) => textField(value, name) !== null);
  return isNamed && Array.isArray(field(value, 'may'));
}
