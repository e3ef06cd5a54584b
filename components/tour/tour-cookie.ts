/** Says that 使用引导 was shown in this browser. A cookie, so that the first paint already has its place or none. */
export const TOUR_COOKIE = 'nianbao-tour';

export function rememberTour(): void {
  document.cookie = `${TOUR_COOKIE}=shown; path=/; max-age=31536000; samesite=lax`;
}
