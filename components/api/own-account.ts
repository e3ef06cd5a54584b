import type { ReportAgency } from '@/lib/report/report';
import { callApi, type Answer } from './client';

/** What somebody chooses who gets an account. */
export interface NewAccount {
  readonly code: string;
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

/** 首次设置 */
export function setUp(body: NewAccount & { readonly agency: ReportAgency }): Promise<Answer<true>> {
  return callApi('setup', { method: 'POST', body }, () => true);
}

/** 接受邀请 */
export function join(body: NewAccount): Promise<Answer<true>> {
  return callApi('invitations/accept', { method: 'POST', body }, () => true);
}

/** 修改口令; one's other sessions end. */
export function changePassword(body: {
  readonly present: string;
  readonly next: string;
}): Promise<Answer<true>> {
  return callApi('password', { method: 'PUT', body }, () => true);
}

/** 启用动态口令 */
export function turnOnTotp(body: {
  readonly secret: string;
  readonly code: string;
  readonly password: string;
}): Promise<Answer<true>> {
  return callApi('totp', { method: 'PUT', body }, () => true);
}

/** 停用动态口令 */
export function turnOffTotp(body: { readonly password: string }): Promise<Answer<true>> {
  return callApi('totp', { method: 'DELETE', body }, () => true);
}

/** 结束一个登录, one's own or of an account that one manages. */
export function endSession(id: string): Promise<Answer<true>> {
  return callApi(`sessions/${encodeURIComponent(id)}`, { method: 'DELETE' }, () => true);
}

/** 结束其他登录 */
export function endOtherSessions(): Promise<Answer<true>> {
  return callApi('sessions', { method: 'DELETE' }, () => true);
}
