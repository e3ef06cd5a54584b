import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { roles, type Role } from '@/lib/access/actor';
import { openStore } from '@/lib/store/open-store';
import { openOffice, openSession, places, restoreTargets, type Place } from './api/test-office';

const head = vi.hoisted(() => ({ now: new Headers() }));
vi.mock(
  import('next/headers'),
  () =>
    ({
      headers: () => Promise.resolve(head.now),
      cookies: () => Promise.resolve({ has: () => true, get: () => undefined }),
    }) as never,
);
// The examples of the rules are checked where they stand; here they would take a second a page.
vi.mock(import('@/lib/rules/rule-list'), () => ({ listRules: () => [], leftOut: [] }) as never);

type Page = (props: { params: Promise<object>; searchParams: Promise<object> }) => Promise<unknown>;

/** Pages about one thing, and who sees it where; pages of nothing in particular are open to all who are logged in. */
const reading: Partial<Record<Role, Place>> = { preparer: 'own', reviewer: 'own', supervisor: 'below' };
const pages: Readonly<Record<string, Partial<Record<Role, Place>> | 'all'>> = {
  '.': { preparer: 'own', reviewer: 'own', supervisor: 'own' },
  account: 'all',
  'account/password': 'all',
  'account/identity': 'all',
  'account/totp': 'all',
  admin: { administrator: 'own' },
  settings: 'all',
  rules: 'all',
  check: 'all',
  'reports/new': 'all',
  'reports/[id]/[[...step]]': reading,
  'reports/[id]/compare': reading,
  'reports/[id]/history': { preparer: 'own', reviewer: 'own' },
  audit: { auditor: 'own' },
  // For the 单位管理员 of the highest agency alone, who keeps the server.
  health: {},
  import: reading,
  'import/[file]': { preparer: 'own', reviewer: 'own' },
};
/** Pages about nothing that a place could differ in. */
const ofNoPlace = ['.', 'admin', 'audit', 'health'];
/** Where whoever is not logged in comes to, and whoever is. */
const visitors: Readonly<Record<string, readonly [out: string, within: string]>> = {
  setup: ['/login', '/login'],
  login: ['shown', '/'],
  join: ['shown', 'shown'],
  logout: ['/login', 'shown'],
};

const found = new Map<string, Page>();
for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('page.tsx')) continue;
  const page = (await import(join(import.meta.dirname, file))) as { default: Page };
  found.set(dirname(file), page.default);
}

let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  await openOffice();
  for (const place of places) await restoreTargets(place, 'published');
});
afterAll(async () => {
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

it('knows every page there is', () => {
  expect([...found.keys()].sort()).toEqual([...Object.keys(pages), ...Object.keys(visitors)].sort());
});

describe.each(Object.entries(pages))('/%s', (name, seen) => {
  it('leads whoever is not logged in to the log-in and back', async () => {
    expect(await open(name, 'own', { 'x-nianbao-path': '/settings?a=1' })).toBe(
      '/login?to=%2Fsettings%3Fa%3D1',
    );
    expect(await open(name, 'own', { cookie: 'nianbao-session=a' })).toBe('/login?to=%2F');
    expect(await open(name, 'own', { authorization: 'Bearer nbt_a' })).toBe('/login?to=%2F');
  });

  it.each(roles)('shows a %s what is theirs to see', async (role) => {
    const cookie = await openSession(`me-${role}`);
    const shown: string[] = [];
    const isOne = seen === 'all' || ofNoPlace.includes(name);
    for (const place of isOne ? (['own'] as const) : places) {
      if ((await open(name, place, { cookie })) === 'shown') shown.push(place);
    }
    expect(shown).toEqual(seen === 'all' ? ['own'] : [seen[role]].filter(Boolean));
  });
});

describe.each(Object.entries(visitors))('/%s', (name, [out, within]) => {
  it('is there for whoever is not logged in', async () => {
    expect(await open(name, 'own', {})).toBe(out);
    expect(await open(name, 'own', { cookie: await openSession('me-preparer') })).toBe(within);
  });
});

describe('account pages', () => {
  const names = Object.keys({ ...pages, ...visitors }).filter((name) =>
    /^(?:account|admin|setup|login|join|logout)/.test(name),
  );

  it.each(names)('/%s is not there while accounts are off', async (name) => {
    const cookie = await openSession('me-administrator');
    vi.stubEnv('NIANBAO_ACCOUNTS', 'off');
    const shown = await open(name, 'own', { cookie }).finally(() => vi.stubEnv('NIANBAO_ACCOUNTS', 'on'));
    expect(shown).toBe('notFound');
  });

  it('send whoever may see no reports to what is theirs', async () => {
    expect(await open('.', 'own', { cookie: await openSession('me-administrator') })).toBe('/admin');
    expect(await open('.', 'own', { cookie: await openSession('me-auditor') })).toBe('/audit');
  });
});

async function open(name: string, place: Place, headers: Record<string, string>): Promise<string> {
  head.now = new Headers({ host: '127.0.0.1:3000', ...headers });
  const page = found.get(name);
  if (!page) throw new Error(`no page ${name}`);
  const params = Promise.resolve({ id: `report-${place}`, file: `file-${place}` });
  const searchParams = Promise.resolve(name === 'import' ? { report: `report-${place}` } : {});
  try {
    await page({ params, searchParams });
    return 'shown';
  } catch (thrown) {
    const digest = (thrown as { digest?: string }).digest ?? '';
    const [kind, , to] = digest.split(';');
    if (kind === 'NEXT_REDIRECT' && to !== undefined) return to;
    if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;404')) return 'notFound';
    throw thrown;
  }
}
