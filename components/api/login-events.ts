/** Told to the window where a call found nobody logged in, and where somebody logged in again without leaving the page. */
export const LOGIN_ENDED = 'nianbao-login-ended';
export const LOGGED_IN = 'nianbao-logged-in';

export function tell(event: typeof LOGIN_ENDED | typeof LOGGED_IN): void {
  // Tests call the interface without a page.
  if (typeof window !== 'undefined') window.dispatchEvent(new Event(event));
}
