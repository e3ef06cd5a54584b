import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from './pages/test';
import { freePort } from '../scripts/lib/ports.mjs';
import { startServer } from '../scripts/lib/start-server.mjs';
import { agencyName } from './pages/agency-name';
import { appear, type Appearance } from './pages/appearances';
import { dialogScreens } from './pages/screens/dialog-screens';
import { everyScreen, screenOf } from './pages/screens/every-screen';
import { FORM } from './pages/screens/open-report';
import type { Screen } from './pages/screens/screen';
import { violations } from './pages/violations';

const isLong = process.env['NIANBAO_LONG'] === '1';
const all: readonly Appearance[] = ['light', 'dark', 'forced'];

if (isLong) test.describe.configure({ timeout: 900_000 });

/** Pages and dialogs that their own tests reach and look at with axe: most of them are there with accounts alone. */
const lookedAtIn: Readonly<Record<string, readonly string[]>> = {
  'accounts.spec.ts': [
    ...['/setup', '/login', '/logout', '/join', '/admin'],
    ...['/account', '/account/password', '/account/totp'],
    ...['login-dialog', 'confirm-dialog', 'session-dialog', 'secret-dialog'],
  ],
  'administration.spec.ts': ['roles-dialog', 'rename-dialog'],
  'identity.spec.ts': ['/account/identity', 'identity-dialog'],
  'history.spec.ts': ['/reports/[id]/history', 'version-acts'],
  'review.spec.ts': ['act-dialog'],
};
const elsewhere = Object.values(lookedAtIn).flat();

test.describe('the list of screens', () => {
  test('holds every page of the build, and no page that is gone', () => {
    const pages = filesUnder('app')
      .filter((file) => file.endsWith('/page.tsx'))
      .map((file) => file.replace(/^app(.*)\/page\.tsx$/, '$1') || '/');
    const listed = [
      ...everyScreen.map(({ route }) => route),
      ...elsewhere.filter((one) => one.startsWith('/')),
    ];
    expect(sorted(listed)).toEqual(sorted(pages));
  });

  test('holds every dialog, and none that is gone', () => {
    const files = filesUnder('components')
      .filter((file) => file.endsWith('.tsx') && readFileSync(file, 'utf8').includes('<Dialog\n'))
      .map((file) => file.replace(/^.*\/(.*)\.tsx$/, '$1'));
    const listed = dialogScreens.flatMap(({ dialog }) => dialog ?? []);
    expect(sorted([...listed, ...elsewhere.filter((one) => !one.startsWith('/'))])).toEqual(sorted(files));
  });
});

test.describe('no violation that axe knows', () => {
  /** Every page in light, and in the other appearances where most stands on the screen. */
  const everyDay: readonly (readonly [Screen, readonly Appearance[]])[] = [
    [screenOf(FORM, 'with errors of each severity'), ['light']],
    [screenOf(FORM, 'with each panel beside a table'), ['light']],
    [screenOf(FORM, '定稿 refused'), all],
    [screenOf(FORM, 'conflict dialog'), all],
    [screenOf('/', 'with reports'), ['light']],
    [screenOf('/reports/new', 'with errors'), ['light']],
    [screenOf('/check', 'with results'), ['light']],
    [screenOf('/settings', 'empty'), ['light']],
    [screenOf('/rules', 'as it is'), ['light']],
    [screenOf('/audit', 'as it is'), ['light']],
    [screenOf('/health', 'as it is'), ['light']],
    [screenOf('/reports/[id]/compare', 'without last year'), ['light']],
    [screenOf('/import', 'empty'), ['light']],
    [screenOf('/import/[file]', 'read file review'), ['light']],
  ];
  const screens = isLong ? everyScreen.map((screen) => [screen, all] as const) : everyDay;
  for (const [screen, seen] of screens) {
    test(`on ${screen.route}, ${screen.state}: ${seen.join(', ')}`, async ({ page }, info) => {
      await screen.walk(page, agencyName(info), (view) => look(page, view, seen));
    });
  }

  if (isLong) {
    test('on /, before the first report', async ({ page }) => {
      const dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-first-'));
      const server = await startServer({ port: await freePort(), dataFolder });
      await page.goto(server.url);
      await expect(page.getByRole('heading', { name: /^还没有/ })).toBeVisible();
      await look(page, 'page', all);
      await server.stop('SIGTERM');
      rmSync(dataFolder, { recursive: true, force: true });
    });
  }
});

async function look(page: Page, view: string, seen: readonly Appearance[]): Promise<void> {
  for (const appearance of seen) {
    await appear(page, appearance);
    expect.soft(await violations(page), `${view}, ${appearance}`).toEqual([]);
  }
  await appear(page, 'light');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`);
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
