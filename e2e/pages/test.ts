import dns from 'node:dns';
import { expect, test as base } from 'playwright/test';
import { newerInterfaces } from '../fixtures/newer-interfaces';
import { lookOutside, type Outside } from './outside';
import { removeInterfaces } from './remove-interfaces';

export * from 'playwright/test';

const LOOPBACK = '127.0.0.1';

/** The machine of the clerk, an option of each project in playwright.config.ts. */
export interface Machine {
  /** The name by which the browser asks for the server. */
  readonly host: string;
  /** The browser has nothing that came after Chromium 86. */
  readonly isOld: boolean;
}

/** Tests of the browser import `test` from here, so that each runs on every machine. */
export const test = base.extend<
  { atHost: (address: string) => string; staysInside: undefined },
  { machine: Machine; outside: Outside }
>({
  machine: [
    { host: LOOPBACK, isOld: false },
    { option: true, scope: 'worker' },
  ],

  outside: [
    async ({ machine }, use) => {
      await use(lookOutside((host) => host === LOOPBACK || host === 'localhost' || host === machine.host));
    },
    { scope: 'worker' },
  ],

  browser: [
    async ({ browser, machine, outside }, use) => {
      nameLoopback(machine.host);
      const open = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await open(options);
        outside.watch(context);
        const paths = newerInterfaces.flatMap(([, ...all]) => all);
        if (machine.isOld) await context.addInitScript(removeInterfaces, paths);
        return context;
      };
      await use(browser);
    },
    { scope: 'worker' },
  ],

  /** No page of any test asks for anything outside of this computer, or does what its policy bars. */
  staysInside: [
    async ({ outside }, use) => {
      outside.take();
      await use(undefined);
      expect(outside.take()).toEqual([]);
    },
    { auto: true },
  ],

  /** An address of this computer, as the browser of the test asks for it. */
  atHost: async ({ machine }, use) => {
    await use((address) => address.replace(LOOPBACK, machine.host));
  },

  baseURL: async ({ baseURL, atHost }, use) => {
    await use(baseURL === undefined ? undefined : atHost(baseURL));
  },
});

/** The browser has its own rule for the name; requests that a test makes beside the page ask Node. */
function nameLoopback(host: string): void {
  if (host === LOOPBACK) return;
  const lookUp = dns.promises.lookup.bind(dns.promises);
  const lookUpHere = (name: string, options: dns.LookupAllOptions) =>
    lookUp(name === host ? LOOPBACK : name, options);
  Object.assign(dns.promises, { lookup: lookUpHere });
}
