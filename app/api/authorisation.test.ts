import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { roles } from '@/lib/access/actor';
import { openStore } from '@/lib/store/open-store';
import { openRoutes, table, type Outcome, type Row, type Who } from './authorisation-table';
import { call } from './test-call';
import {
  agencyIds,
  OFFICE_ISSUER,
  openOffice,
  openSession,
  openToken,
  places,
  restoreTargets,
  unknownId,
  type Place,
} from './test-office';

type Handler = Parameters<typeof call<{ id: string }>>[0];

const isLong = process.env['NIANBAO_LONG'] === '1';
const seldom = isLong ? ['returned', 'approved', 'sentBack', 'accepted'] : [];
const states = ['drafting', 'submitted', 'delivered', 'published', ...seldom];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const callers: readonly Who[] = [...roles, 'token'];

const handlers = new Map<string, Handler>();
for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('route.ts')) continue;
  const route = (await import(join(import.meta.dirname, file))) as Record<string, Handler>;
  for (const method of methods) if (route[method]) handlers.set(`${method} ${dirname(file)}`, route[method]);
}

let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  vi.stubEnv('NIANBAO_OIDC_ISSUER', OFFICE_ISSUER);
  vi.stubEnv('NIANBAO_OIDC_CLIENT_ID', 'nianbao');
  await openOffice();
});
afterAll(async () => {
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

it('knows every route there is', () => {
  expect([...handlers.keys()].sort()).toEqual([...Object.keys(table), ...openRoutes].sort());
});

describe.each(Object.entries(table))('%s', (name, row) => {
  it('asks whoever is not logged in to log in', async () => {
    for (const headers of [{}, { cookie: 'nianbao-session=a' }, { authorization: 'Bearer nbt_a' }]) {
      expect(await outcome(name, row, 'own', headers)).toBe('401');
    }
  });

  it.each(callers)('answers a %s by agency and state as the table says', async (who) => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const place of row.target ? places : (['own'] as const)) {
      for (const state of row.target === 'report' ? states : ['drafting']) {
        await restoreTargets(place, state, row.isDeleted);
        found[`${place} ${state}`] = await outcome(name, row, place, await headOf(who));
        expected[`${place} ${state}`] = expectedOf(row, who, place, state);
      }
    }
    expect(found).toEqual(expected);
  });
});

it('changes nothing for another site, with whatever log-in the browser sends along', async () => {
  const cookie = await openSession('me-preparer');
  const foreign = [
    null,
    'null',
    'http://evil.example',
    'http://127.0.0.1:3001',
    'https://127.0.0.1:3000.evil.example',
  ];
  for (const [name, row] of Object.entries(table)) {
    if (name.startsWith('GET')) continue;
    for (const origin of foreign) {
      const { status, value } = await send(name, row, `${idPrefix(row)}-own`, 'own', { cookie, origin });
      expect([name, origin, status, value]).toMatchObject([name, origin, 403, { error: { code: 'origin' } }]);
    }
  }
});

it('answers for a report of another agency in the words for one that never was', async () => {
  for (const [name, row] of Object.entries(table)) {
    if (row.target !== 'report') continue;
    await restoreTargets('sibling', 'published', row.isDeleted);
    const foreign = await send(name, row, 'report-sibling', 'sibling', await headOf('preparer'));
    const unknown = await send(name, row, unknownId, 'sibling', await headOf('preparer'));
    expect([name, foreign.status, foreign.value]).toEqual([name, unknown.status, unknown.value]);
  }
});

function expectedOf({ who: answers }: Row, who: Who, place: Place, state: string): Outcome {
  const where = answers[who];
  if (typeof where === 'string') return where;
  const there = where[place] ?? '404';
  return typeof there === 'string' ? there : there(state);
}

async function headOf(who: Who): Promise<Record<string, string | null>> {
  if (who !== 'token') return { cookie: await openSession(`me-${who}`) };
  return { authorization: await openToken(), origin: null, 'x-nianbao': null };
}

async function outcome(name: string, row: Row, place: Place, headers: Record<string, string | null>) {
  const id = row.target === 'agency' ? agencyIds[place] : `${idPrefix(row)}-${place}`;
  const { status, value } = await send(name, row, id, place, headers);
  const code = (value as { error?: { code?: string } } | undefined)?.error?.code;
  if ([401, 403, 404].includes(status)) return String(status);
  return status === 409 && (code === 'locked' || code === 'wrongState') ? 'state' : 'yes';
}

function idPrefix({ target }: Row): string {
  return target === 'account' ? 'target' : (target ?? 'none');
}

/** What stands in the address beside the report. */
const inside = { rev: '1', comment: 'unknown' };

function send(name: string, row: Row, id: string, place: Place, headers: Record<string, string | null>) {
  const handler = handlers.get(name);
  if (!handler) throw new Error(`no route ${name}`);
  const [method = ''] = name.split(' ');
  const body = row.body?.(place);
  return call(
    handler,
    { id, ...inside },
    {
      method,
      query: row.query ?? '',
      headers: { ...row.headers, ...headers },
      ...(body === undefined ? {} : { body }),
    },
  );
}
