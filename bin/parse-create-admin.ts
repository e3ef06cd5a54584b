import { parseArgs } from 'node:util';

/** 建立管理员 */
export interface CreateAdminCommand {
  readonly name: 'create-admin';
  readonly login: string;
  readonly person?: string;
  readonly agency?: string;
  readonly passwordStdin: boolean;
  readonly reset: boolean;
}

const options = {
  name: { type: 'string' },
  agency: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  reset: { type: 'boolean' },
} as const;

/** The command, or why its arguments do not do. */
export function parseCreateAdmin(args: string[]): CreateAdminCommand | string {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [login, ...more] = positionals;
  if (login === undefined || more.length > 0) return 'create-admin 需要一个登录名。';
  const { name: person, agency, reset = false, 'password-stdin': passwordStdin = false } = values;
  if (person === undefined && !reset) return '用 --name 写明姓名。';
  return {
    name: 'create-admin',
    login,
    ...(person === undefined ? {} : { person }),
    ...(agency === undefined ? {} : { agency }),
    passwordStdin,
    reset,
  };
}
