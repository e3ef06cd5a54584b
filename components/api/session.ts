import { callApi, field, type Answer } from './client';

/** 登录 again in an open page. */
export interface LogIn {
  readonly login: string;
  readonly password: string;
  /** 动态验证码, where the account asks for one. */
  readonly totp?: string;
}

/** Logs in and gives the id of the account. */
export function logIn(body: LogIn): Promise<Answer<string>> {
  return callApi('session', { method: 'POST', body }, (value) => {
    const id = field(field(value, 'account'), 'id');
    return typeof id === 'string' ? id : null;
  });
}
