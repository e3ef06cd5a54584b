import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkCommand } from '@/bin/check-command';
import { endReading } from '@/lib/read-safely/read-safely';
import { endWork } from '@/lib/work-safely/work-safely';
import { openStore } from '@/lib/store/open-store';
import { call } from '../test-call';
import { openOffice, openToken } from '../test-office';
import * as checkRoute from './check/route';
import * as readRoute from './read/route';
import * as renderRoute from './render/route';
import * as reports from './reports/route';

const fixture = 'e2e/fixtures/guyuan-2021.json';
const text = readFileSync(fixture, 'utf8');
const report = JSON.parse(text) as { tables: { requests: Record<string, Record<string, string | null>> } };
const asJson = { 'content-type': 'application/json; charset=utf-8' };

let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  await openOffice();
});
afterAll(async () => {
  endReading();
  endWork();
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

describe('POST /check', { timeout: 60_000 }, () => {
  it('answers what the command line answers, to a file and to a report as JSON', async () => {
    const [{ file: _, ...expected }] = await commandLine();
    const asFile = await ask(checkRoute.POST, { text, headers: { 'x-file-name': 'a.json' } });
    expect([asFile.status, asFile.value]).toEqual([200, expected]);
    const sent = await ask(checkRoute.POST, { body: { report }, headers: asJson });
    expect(sent.value).toEqual(expected);
    expect(sent.response.headers.get('cache-control')).toBe('private, no-store');
  });

  it('compares with last year’s report and follows settings that are sent along', async () => {
    const lastYear = { ...report, year: 2020, format: '2019-60' };
    const findings = async (more: object) => {
      const { value } = await ask(checkRoute.POST, { body: { report, ...more }, headers: asJson });
      return (value as { findings: { ruleId: string }[] }).findings.map(({ ruleId }) => ruleId);
    };
    expect((await findings({ lastYear })).some((id) => id.startsWith('Y'))).toBe(true);
    expect((await findings({})).some((id) => id.startsWith('Y'))).toBe(false);
    expect(await findings({ settings: { wordList: [{ word: '政府信息公开' }] } })).toContain('X06');
  });

  it('says in Chinese what is no report', async () => {
    const answer = await ask(checkRoute.POST, { body: { report: { nianbao: 1 } }, headers: asJson });
    expect(answer).toMatchObject({ status: 422, value: { error: { code: 'badReport' } } });
    expect(await ask(checkRoute.POST, { text })).toMatchObject({ status: 400 });
  });
});

describe('POST /render', { timeout: 60_000 }, () => {
  it('makes a file that reads as the report', async () => {
    const to = 'json';
    const made = await ask(renderRoute.POST, { body: { report, to } });
    expect(made.status).toBe(200);
    expect(made.response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%/);
    const bytes = new Uint8Array(await made.response.arrayBuffer());
    const back = await ask(readRoute.POST, { bytes, headers: { 'x-file-name': `a.${to}` } });
    const { tables } = (back.value as { report: typeof report }).report;
    expect(tables.requests['received']).toEqual(report.tables.requests['received']);
  });

  it('marks an unfinished report as a draft, and makes nothing final of it', async () => {
    const { received, ...others } = report.tables.requests;
    const blank = { ...received, naturalPerson: null, total: null };
    const unfinished = { ...report, tables: { ...report.tables, requests: { ...others, received: blank } } };
    const marked = await ask(renderRoute.POST, { body: { report: unfinished, to: 'txt' } });
    expect(marked.response.headers.get('x-nianbao-draft')).toBe('1');
    const final = await ask(renderRoute.POST, { body: { report: unfinished, to: 'txt', draft: false } });
    expect(final).toMatchObject({ status: 422, value: { error: { code: 'blocked' } } });
    expect(JSON.stringify(final.value)).toContain('"severity":"missing"');
  });
});

it('keeps nothing of what is handed in', async () => {
  await ask(checkRoute.POST, { body: { report }, headers: asJson });
  await ask(renderRoute.POST, { body: { report, to: 'txt' } });
  const { db } = openStore();
  const before = await db.selectFrom('file').select('id').execute();
  expect(before.every(({ id }) => id.startsWith('file-'))).toBe(true);
  const kept = await db.selectFrom('report').select('head').execute();
  expect(kept.some(({ head }) => head.includes('固原'))).toBe(false);
});

it('opens to a token what it was made for and nothing else', async () => {
  const open: Record<string, string[]> = {};
  for (const use of ['read', 'check', 'render', 'readReports'] as const) {
    const headers = { authorization: await openToken([use]) };
    const statuses = {
      read: await ask(readRoute.POST, { text, headers: { ...headers, 'x-file-name': 'a.json' } }),
      check: await ask(checkRoute.POST, { text, headers: { ...headers, 'x-file-name': 'a.json' } }),
      render: await ask(renderRoute.POST, { body: { report, to: 'json' }, headers }),
      readReports: await ask(reports.GET, { method: 'GET', headers }),
    };
    open[use] = Object.entries(statuses).flatMap(([name, { status }]) => (status === 200 ? [name] : []));
    if (use === 'read') expect(statuses.read.value).not.toHaveProperty('findings');
  }
  expect(open).toEqual({
    read: ['read'],
    check: ['check'],
    render: ['render'],
    readReports: ['readReports'],
  });
});

async function ask(route: typeof checkRoute.POST, options: Parameters<typeof call>[2] = {}) {
  const authorization = await openToken(['read', 'check', 'render']);
  const headers = { authorization, origin: null, 'x-nianbao': null, ...options.headers };
  return call(route, {}, { method: 'POST', ...options, headers });
}

async function commandLine(): Promise<[{ file: string }]> {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  await checkCommand({ files: [fixture], json: true });
  const printed: unknown = log.mock.calls[0]?.[0];
  log.mockRestore();
  return JSON.parse(String(printed)) as [{ file: string }];
}
