import { callApi, field, type Answer } from './client';

/** 登录 */
export interface LogIn {
  readonly login: string;
  readonly password: string;
  /** 动态口令, where the account asks for one. */
  readonly code?: string | undefined;
}

/** Logs in and gives the id of the account. */
export async function logIn(body: LogIn): Promise<Answer<string>> {
  const entered = await callApi('session', { method: 'POST', body }, () => true);
  return entered.ok ? whoIsLoggedIn() : entered;
}

/** Id of the account that this browser is logged in with. */
export function whoIsLoggedIn(): Promise<Answer<string>> {
  return callApi('session', { method: 'GET' }, (value) => {
    const id = field(field(value, 'account'), 'id');
    return typeof id === 'string' ? id : null;
  });
}

/** 退出; gives the address that the browser goes to. */
export function logOut(): Promise<Answer<string>> {
  return callApi('session', { method: 'DELETE' }, (value) => {
    const next = field(value, 'next');
    return typeof next === 'string' ? next : '/login';
  });
}
