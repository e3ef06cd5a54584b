/** Says that 对照上年 was switched off in this browser. A cookie, so that the first paint already has its columns. */
export const BESIDE_COOKIE = 'nianbao-alone';

export function rememberBeside(isBeside: boolean): void {
  const age = isBeside ? 0 : 31536000;
  document.cookie = `${BESIDE_COOKIE}=1; path=/; max-age=${age}; samesite=lax`;
}
