import { callApi, textField, type Answer } from './client';

/** What somebody wants to be sent to 统一身份认证 for. */
export type SignInWish =
  | { readonly for: 'logIn'; readonly to: string }
  | { readonly for: 'join'; readonly code: string; readonly login: string; readonly name: string };

/** Begins a log-in elsewhere; gives the address that the browser goes to. */
export function beginSignIn(body: SignInWish): Promise<Answer<string>> {
  return callApi('identity', { method: 'POST', body }, (value) => textField(value, 'address'));
}

/** What the provider of the office is called; empty where there is none. */
export function offeredSignIn(): Promise<Answer<string>> {
  return callApi('identity', { method: 'GET' }, (value) => textField(value, 'label'));
}

/** 动态口令 after the log-in elsewhere; gives the page that one wanted to open. */
export function sendCode(body: { readonly code: string }): Promise<Answer<string>> {
  return callApi('identity/code', { method: 'POST', body }, (value) => textField(value, 'to'));
}

/** 关联本人的账号; gives the address that the browser goes to. */
export function beginLink(body: { readonly password: string }): Promise<Answer<string>> {
  return callApi('identity', { method: 'PUT', body }, (value) => textField(value, 'address'));
}

/** 解除本人的关联 */
export function unlinkOwn(body: { readonly password: string }): Promise<Answer<true>> {
  return callApi('identity', { method: 'DELETE', body }, () => true);
}

/** 关联 an account that one manages. */
export function linkAccount(
  id: string,
  body: { readonly provider: string; readonly subject: string },
): Promise<Answer<true>> {
  return callApi(accountAddress(id), { method: 'PUT', body }, () => true);
}

export function unlinkAccount(id: string): Promise<Answer<true>> {
  return callApi(accountAddress(id), { method: 'DELETE' }, () => true);
}

function accountAddress(id: string): string {
  return `accounts/${encodeURIComponent(id)}/identity`;
}
