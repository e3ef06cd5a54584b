/** What happens to the page around the form. */
export interface PageEvents {
  readonly leave: () => void;
  readonly blur: () => void;
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
  document.addEventListener('visibilitychange', hidden);
  return () => {
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('blur', blur);
    window.removeEventListener('online', online);
    document.removeEventListener('visibilitychange', hidden);
  };
}
