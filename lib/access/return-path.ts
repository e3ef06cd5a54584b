/** 登录后回到: a path of this site, else the list of reports. What could lead to another site is not followed. */
export function returnPath(asked: string | null | undefined): string {
  const isPath = typeof asked === 'string' && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked);
  return isPath && !/^\/(login|setup|api)(\/|\?|$)/.test(asked) ? asked : '/';
}
