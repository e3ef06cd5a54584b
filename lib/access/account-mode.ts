/** 启用账号: `NIANBAO_ACCOUNTS=on`. Otherwise there is one local user, and this machine alone is answered. */
export function accountsOn(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return env['NIANBAO_ACCOUNTS'] === 'on';
}
