import type { BrowserContext } from 'playwright/test';

/** What the pages of a test did that none may do. */
export interface Outside {
  watch(context: BrowserContext): void;
  /** What was seen since it was asked last. */
  take(): readonly string[];
}

/** Sees what pages ask for beyond this computer, and what the content security policy barred. */
export function lookOutside(isHere: (host: string) => boolean): Outside {
  let seen: string[] = [];
  return {
    watch(context) {
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && !isHere(hostname)) seen.push(`asked for ${request.url()}`);
      });
      context.on('console', (message) => {
        if (/content security policy/i.test(message.text())) seen.push(message.text());
      });
    },
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}
