import { defineConfig } from 'playwright/test';
import type { Machine } from './e2e/pages/test';
import { chromiumArguments, findChromium } from './scripts/lib/find-chromium.mjs';

const executablePath = findChromium();
// Workers read this file again and take what was found first.
if (executablePath !== undefined) process.env['NIANBAO_CHROMIUM'] = executablePath;

const LOOPBACK = '127.0.0.1';
/** A server of the office: plain HTTP under a name, where a browser leaves half of its interfaces out. */
const INTRANET = 'intranet.test';
process.env['NIANBAO_HOSTS'] = INTRANET;

/** What `npm test` runs on every machine; `npm run test:long` runs the whole suite there. */
const everywhere = process.env['NIANBAO_EVERYWHERE'] === '1' ? {} : { testMatch: 'old-machines.spec.ts' };
// No test writes into the database that a person works with.
process.env['DATABASE_URL'] = '';

/** Browser tests run against the production build, on a free port, with data of their own. */
export default defineConfig<object, { machine: Machine }>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  // npm test names it as not run where there is no PostgreSQL.
  testIgnore: process.env['NIANBAO_POSTGRES'] ? [] : ['two-servers.spec.ts'],
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: process.env['CI'] === 'true',
  retries: process.env['CI'] === 'true' ? 1 : 0,
  workers: 2,
  // A whole report is typed key by key, on a machine that may be busy.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  webServer: {
    command: 'node scripts/serve-temporarily.mjs',
    wait: { stdout: /ready (?<NIANBAO_E2E_URL>http:\S+)/ },
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
  use: {
    ...(process.env['NIANBAO_E2E_URL'] === undefined ? {} : { baseURL: process.env['NIANBAO_E2E_URL'] }),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 720 },
    trace: 'on-first-retry',
  },
  projects: [
    {
      name: 'browser',
      testIgnore: 'old-machines.spec.ts',
      use: { ...asking(LOOPBACK), machine: { host: LOOPBACK, isOld: false } },
    },
    {
      ...everywhere,
      name: 'chromium 86',
      use: { ...asking(LOOPBACK), machine: { host: LOOPBACK, isOld: true } },
    },
    {
      ...everywhere,
      name: 'plain HTTP',
      use: { ...asking(INTRANET), machine: { host: INTRANET, isOld: false } },
    },
  ],
});

/** A browser that finds the server under this name, where 使用引导 was seen already; its own test begins without. */
function asking(host: string) {
  const cookie = { name: 'nianbao-tour', value: 'shown', domain: host, path: '/' };
  return {
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...chromiumArguments, `--host-resolver-rules=MAP ${INTRANET} ${LOOPBACK}`],
    },
    storageState: {
      cookies: [{ ...cookie, expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' as const }],
      origins: [],
    },
  };
}
