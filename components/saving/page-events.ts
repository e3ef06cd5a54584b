import { LOGGED_IN } from '@/components/api/login-events';

/** What happens to the page around the form. */
export interface PageEvents {
  readonly leave: () => void;
  readonly blur: () => void;
  /** Saving may go on: the network is back, or somebody logged in again. */
  readonly online: () => void;
}

/** Listens until the returned function is called; `pagehide` alone does not come on every way out. */
export function listenToPage({ leave, blur, online }: PageEvents): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  window.addEventListener('pagehide', leave);
  window.addEventListener('blur', blur);
  window.addEventListener('online', online);
  window.addEventListener(LOGGED_IN, online);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('blur', blur);
    window.removeEventListener('online', online);
    window.removeEventListener(LOGGED_IN, online);
    document.removeEventListener('visibilitychange', hidden);
  };
}
