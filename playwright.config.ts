import { defineConfig } from 'playwright/test';
import { chromiumArguments, findChromium } from './scripts/lib/find-chromium.mjs';

const executablePath = findChromium();
// Workers read this file again and take what was found first.
if (executablePath !== undefined) process.env['NIANBAO_CHROMIUM'] = executablePath;

// No test writes into the database that a person works with.
process.env['DATABASE_URL'] = '';

/** Browser tests run against the production build, on a free port, with data of their own. */
export default defineConfig({
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
    // 使用引导 was seen already; its own test begins without.
    storageState: {
      cookies: [
        {
          ...{ name: 'nianbao-tour', value: 'shown', domain: '127.0.0.1', path: '/' },
          ...{ expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' },
        },
      ],
      origins: [],
    },
    trace: 'on-first-retry',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: chromiumArguments },
  },
});
