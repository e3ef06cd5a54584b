import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startOddProvider } from '@/e2e/identity/odd-provider';
import { totpCode } from '@/lib/access/totp';
import { endReading } from '@/lib/read-safely/read-safely';
import { evaluate } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import { checkSheet } from '@/lib/rules/check';
import { placeKey } from '@/lib/rules/finding-key';
import { figuresRead } from '@/lib/rules/reason';
import { withCells, zeroReport } from '@/lib/rules/test-kit';
import { verifyAudit } from '@/lib/store/verify-audit';
import { openStore } from '@/lib/store/open-store';
import { endWork } from '@/lib/work-safely/work-safely';
import { format202130 } from '@/templates/2021-30';
import { announceSetup } from './announce-setup';
import { admin, agency, clerk, setupCode } from './test-accounts';
import { call } from './test-call';
import { TestBrowser } from './v1/identity/test-sign-in';

type Handler = Parameters<typeof call<Record<string, string>>>[0];
type Answer = Record<string, string>;

/** Calls that change nothing that is kept, each with the reason. */
const without: Readonly<Record<string, string>> = {
  'POST v1/check': 'what is handed in is not kept',
  'POST v1/render': 'what is handed in is not kept',
  'POST v1/identity': 'sends the browser to the provider; its return is what counts',
  'PUT v1/identity': 'sends the browser to the provider; its return is what counts',
  'POST v1/session/renew': 'only says that somebody is still there',
  'PUT v1/session': 'a cookie of the browser alone',
};

const handlers = new Map<string, Handler>();
for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('route.ts')) continue;
  const route = (await import(join(import.meta.dirname, file))) as Record<string, Handler>;
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    if (route[method]) handlers.set(`${method} ${dirname(file)}`, route[method]);
  }
}

const fixture = readFileSync('e2e/fixtures/guyuan-2021.json', 'utf8');
const next = { ...clerk, password: 'Shui-xian 63' };
const stock = 'proactive.normativeDocument';
const cell = 'tables.requests.received.naturalPerson';
const done = new Set<string>();
let cookie = '';
let dir = '';
let provider: Awaited<ReturnType<typeof startOddProvider>>;
beforeAll(async () => {
  provider = await startOddProvider();
  vi.stubEnv('NIANBAO_OIDC_ISSUER', provider.issuer);
  vi.stubEnv('NIANBAO_OIDC_CLIENT_ID', 'nianbao');
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  await announceSetup();
});
afterAll(async () => {
  endReading();
  endWork();
  await provider.stop();
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

it('records every change of accounts, agencies, tokens and rules', { timeout: 60_000 }, async () => {
  await act('POST v1/setup', 'setUp', { body: { code: setupCode(), agency, ...admin } });
  const boss = await logIn(admin);
  await act('PUT v1/agency', 'settings', { body: { ...agency, address: '云江路1号' } });
  const child = { parentId: 'own', agency: { name: '云江市水务局', kind: 'department' } };
  const { id: below } = await act('POST v1/agencies', 'agencyCreated', { body: child });
  await act('PATCH v1/agencies/[id]', 'agencyChanged', {
    id: below,
    body: { name: '云江市水利局', kind: 'department' },
  });
  const asked = { agencyId: 'own', name: '李四', role: 'preparer' };
  const { code } = await act('POST v1/invitations', 'invited', { body: asked });
  await act('POST v1/invitations/accept', 'accountCreated', { body: { code, ...clerk } });
  await act('POST v1/invitations', 'invited', { body: asked });
  await act('DELETE v1/invitations/[id]', 'invitationWithdrawn', { id: await openInvitation() });
  const clerkId = await idOf(clerk.login);
  const roles = { agencyId: 'own', roles: ['preparer', 'reviewer'] };
  await act('PUT v1/accounts/[id]/roles', 'rolesChanged', { id: clerkId, body: roles });
  await act('PUT v1/account-policy', 'policyChanged', { body: { passwordAge: false } });
  const { id: token } = await act('POST v1/agencies/[id]/tokens', 'tokenCreated', {
    id: 'own',
    body: { name: '数据平台', may: ['read'] },
  });
  await act('DELETE v1/tokens/[id]', 'tokenEnded', { id: token });
  const { password = '' } = await act('POST v1/accounts/[id]/password', 'passwordReset', { id: clerkId });

  await logIn({ ...clerk, password });
  await act('PUT v1/password', 'passwordChanged', { body: { present: password, next: next.password } });
  const { secret = '' } = (await send('GET v1/totp')).value as Answer;
  const step = Math.floor(Date.now() / 30_000);
  const factor = { secret, code: totpCode(secret, step - 1), password: next.password };
  await act('PUT v1/totp', 'totpOn', { body: factor });
  await act('DELETE v1/totp', 'totpOff', { body: { password: next.password } });
  await logIn(next);
  await act('DELETE v1/sessions', 'loggedOut');
  await logIn(next);
  const { present } = (await send('GET v1/sessions')).value as Answer;
  await act('DELETE v1/sessions/[id]', 'loggedOut', { id: present });
  await logIn(next);
  await act('DELETE v1/session', 'loggedOut');
  await act('POST v1/session', 'loggedIn', { body: next });
  cookie = boss;
  const there = { id: clerkId, body: { provider: provider.issuer, subject: 'li.si' } };
  await act('PUT v1/accounts/[id]/identity', 'identityLinked', there);
  await act('DELETE v1/accounts/[id]/identity', 'identityUnlinked', { id: clerkId });
  await act('PUT v1/accounts/[id]/identity', 'identityLinked', there);
  await logIn(next);
  const { secret: other = '' } = (await send('GET v1/totp')).value as Answer;
  const enrolled = { secret: other, code: totpCode(other, step), password: next.password };
  await act('PUT v1/totp', 'totpOn', { body: enrolled });
  provider.be('li.si');
  const browser = new TestBrowser();
  await browser.signIn();
  const fromPhone = totpCode(other, step + 1);
  await act('POST v1/identity/code', 'loggedIn', { body: { code: fromPhone }, ...browser.head() });
  await act('DELETE v1/identity', 'identityUnlinked', { body: { password: next.password } });
  await act('DELETE v1/totp', 'totpOff', { body: { password: next.password } });
  cookie = boss;
  await act('DELETE v1/accounts/[id]/sessions', 'kickedOut', { id: clerkId });
  await act('PATCH v1/accounts/[id]', 'accountDisabled', { id: clerkId, body: { disabled: true } });
  await act('PATCH v1/accounts/[id]', 'accountEnabled', { id: clerkId, body: { disabled: false } });
});

it('records every change of a report and of what stands beside it', { timeout: 60_000 }, async () => {
  await logIn(next);
  const whose = { name: agency.name, kind: agency.kind };
  const { id } = await act('POST v1/reports', 'created', { body: { year: 2024, agency: whose } });
  await act('PATCH v1/reports/[id]', 'basics', { id, body: { agency: { ...whose, level: 'city' }, rev: 1 } });
  const operations = [{ opId: 'audited-0001', path: cell, base: null, value: '8' }];
  await act('POST v1/reports/[id]/operations', 'edited', { id, body: { operations } });
  await act('POST v1/reports/[id]/duplicate', 'created', { id, body: { year: 2023 } });
  const typed = { 'requests.carriedForward.naturalPerson': '2' };
  await act('PUT v1/reports/[id]/last-year', 'lastYear', { id, body: { typed } });
  const comments = await act('POST v1/reports/[id]/comments', 'commented', {
    id,
    body: { path: '', text: '核对' },
  });
  const comment = /"id":"(\w+)"/.exec(JSON.stringify(comments))?.[1] ?? '';
  await act('PATCH v1/reports/[id]/comments/[comment]', 'resolved', {
    id,
    comment,
    body: { isResolved: true },
  });
  await act('PATCH v1/reports/[id]/history', 'named', { id, body: { rev: 2, name: '送审' } });
  await act('POST v1/reports/[id]/history', 'reverted', { id, body: { to: 2, rev: await revOf(id) } });
  await act('DELETE v1/reports/[id]', 'removed', { id });
  await act('POST v1/reports/[id]/restore', 'restored', { id });
  await act('POST v1/demo', 'created');
  await act('DELETE v1/demo', 'removed');

  const { id: whole } = await act('POST v1/reports/import', 'imported', { text: fixture });
  const submitted = { to: 'submitted', from: 'drafting', rev: 1, key: 'audited-0002' };
  await act('POST v1/reports/[id]/state', 'submitted', { id: whole, body: submitted });
  const doubtful = withCells(
    { ...zeroReport(format202130), year: 2025 },
    { [`${stock}.issued`]: '4', [`${stock}.repealed`]: '4', [`${stock}.inForce`]: '2' },
  );
  const { id: explained } = await act('POST v1/reports/import', 'imported', {
    text: JSON.stringify(doubtful),
  });
  await act('POST v1/reports/[id]/reasons', 'explained', { id: explained, body: reasonFor(doubtful) });
  const kept = await act('POST v1/read', 'fileKept', {
    text: fixture,
    query: '?keep=1',
    headers: { 'x-file-name': 'a.json' },
  });
  const started = { fileId: kept['fileId'], year: 2021, agency: whose, figures: {}, use: 'lastYear' };
  await act('POST v1/reports/from-file', 'created', { body: started });
});

it('leaves no call out that changes something, and keeps the chains whole', async () => {
  const known = [...done, ...Object.keys(without)];
  expect([...handlers.keys()].filter((name) => !name.startsWith('GET') && !known.includes(name))).toEqual([]);
  expect(await verifyAudit(openStore().db)).toBeUndefined();
});

interface Sent {
  readonly id?: string | undefined;
  readonly comment?: string;
  readonly body?: unknown;
  readonly text?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function send(name: string, { id = '', comment = '', headers, ...sent }: Sent = {}) {
  const [method = ''] = name.split(' ');
  const handler = handlers.get(name);
  if (!handler) throw new Error(`no handler ${name}`);
  return call(handler, { id, comment }, { method, ...sent, headers: { cookie, ...headers } });
}

/** Makes a call that succeeds and finds its record, with everything that a record has to say. */
async function act(name: string, action: string, sent?: Sent): Promise<Answer> {
  const before = new Set((await records()).map(({ hash }) => hash));
  const { status, value } = await send(name, sent);
  expect([name, status < 300, status < 300 || value]).toEqual([name, true, true]);
  const rows = (await records()).filter(({ hash }) => !before.has(hash));
  expect([name, rows.map((row) => row.action)]).toEqual([name, expect.arrayContaining([action])]);
  for (const { who, who_id, at, target, hash } of rows) {
    expect([name, [who, who_id, at, target, hash].filter((field) => field === '')]).toEqual([name, []]);
  }
  done.add(name);
  return value as Answer;
}

async function logIn(who: { login: string; password: string }): Promise<string> {
  const { response } = await send('POST v1/session', { body: who });
  return (cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
}

function reasonFor(report: Report) {
  const sheet = evaluate(format202130, report);
  const doubt = checkSheet(format202130, report, sheet).find(({ ruleId }) => ruleId === 'T2-02');
  if (!doubt) throw new Error('nothing is in doubt');
  return { rule: doubt.ruleId, place: placeKey(doubt), figures: figuresRead(doubt, sheet), text: '属实' };
}

function records() {
  return openStore().db.selectFrom('audit').selectAll().execute();
}

async function idOf(login: string): Promise<string> {
  const row = openStore().db.selectFrom('account').select('id').where('login', '=', login);
  return (await row.executeTakeFirstOrThrow()).id;
}

async function revOf(id = ''): Promise<number> {
  const row = openStore().db.selectFrom('report').select('rev').where('id', '=', id);
  return (await row.executeTakeFirstOrThrow()).rev;
}

async function openInvitation(): Promise<string> {
  const row = openStore().db.selectFrom('invitation').select('id').where('used_at', 'is', null);
  return (await row.executeTakeFirstOrThrow()).id;
}
