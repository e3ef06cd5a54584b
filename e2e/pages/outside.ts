import type { BrowserContext } from 'playwright/test';

/** What the pages of a test did that none may do. */
export interface Outside {
  watch(context: BrowserContext): void;
  /** Chromium cleans what is copied within the page, and its policy bars the styles there; the copy keeps them. */
  forgetStylesOfCopy(): void;
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
    forgetStylesOfCopy() {
      seen = seen.filter((words) => !words.startsWith('Applying inline style'));
    },
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}
