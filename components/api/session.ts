import { callApi, field, type Answer } from './client';

/** 登录 */
export interface LogIn {
  readonly login: string;
  readonly password: string;
  /** 动态口令, where the account asks for one. */
  readonly code?: string | undefined;
}

/** What is left of a log-in by the clock of the server, in milliseconds. */
export interface LoginLeft {
  /** Until it ends if nobody does anything. */
  readonly idle: number;
  /** Until it ends in any case. */
  readonly all: number;
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

/** 登录状态; asking does not make it longer. */
export function loginLeft(): Promise<Answer<LoginLeft>> {
  return callApi('session', { method: 'GET' }, readLeft);
}

/** 继续使用: somebody is there. */
export function stayLoggedIn(): Promise<Answer<LoginLeft>> {
  return callApi('session/renew', { method: 'POST' }, readLeft);
}

/** 换机关: which of one's agencies one works in. */
export function workIn(agencyId: string): Promise<Answer<true>> {
  return callApi('session', { method: 'PUT', body: { agencyId } }, () => true);
}

function readLeft(value: unknown): LoginLeft | null {
  const [now, idle, all] = ['now', 'idleEndsAt', 'endsAt'].map((name) => {
    const text = field(value, name);
    return typeof text === 'string' ? Date.parse(text) : Number.NaN;
  });
  if (now === undefined || idle === undefined || all === undefined || Number.isNaN(now + idle + all))
    return null;
  return { idle: idle - now, all: all - now };
}
