import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { call } from '../test-call';
import * as health from '../health/route';
import * as agencyRoute from './agency/route';
import * as reports from './reports/route';
import * as importRoute from './reports/import/route';
import * as one from './reports/[id]/route';
import * as changes from './reports/[id]/changes/route';
import * as duplicate from './reports/[id]/duplicate/route';
import * as exportRoute from './reports/[id]/export/route';
import * as operations from './reports/[id]/operations/route';
import * as restore from './reports/[id]/restore/route';
import * as state from './reports/[id]/state/route';

const agency = { name: '云江市粮食和物资储备局', kind: 'department' };
const cell = 'tables.requests.received.naturalPerson';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
});
afterEach(async () => {
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

it('creates, loads, saves and lists a report', async () => {
  const id = await created(2024);
  const saved = await save(id, [{ opId: 'operation-1', path: cell, base: null, value: '8' }]);
  expect(saved).toMatchObject({ status: 200, value: { rev: 2, applied: ['operation-1'], conflicts: [] } });
  const loaded = await call(one.GET, { id });
  expect(loaded.value).toMatchObject({
    id,
    rev: 2,
    state: 'drafting',
    report: { year: 2024, format: '2021-30', tables: { requests: { received: { naturalPerson: '8' } } } },
  });
  const listed = await call(reports.GET, {});
  expect(listed.value).toMatchObject({ reports: [{ id, year: 2024, agency, state: 'drafting' }] });
  expect(JSON.stringify(listed.value)).not.toContain('tables');
});

it('keeps every answer away from caches', async () => {
  const id = await created(2024);
  for (const { response } of [
    await call(one.GET, { id }),
    await call(one.GET, { id: 'nowhere' }),
    await call(exportRoute.GET, { id }, { query: '?to=json' }),
    await call(health.GET, {}),
  ]) {
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  }
});

it('tells others what was written since a revision', async () => {
  const id = await created(2024);
  await save(id, [{ opId: 'operation-1', path: cell, base: null, value: '8' }]);
  expect((await call(changes.GET, { id }, { query: '?since=1' })).value).toEqual({
    rev: 2,
    changes: [{ path: cell, value: '8' }],
    reload: false,
  });
  expect((await call(changes.GET, { id }, { query: '?since=x' })).status).toBe(400);
});

it('imports the text of a report file and exports it again', async () => {
  const id = await created(2024);
  await save(id, [{ opId: 'operation-1', path: cell, base: null, value: '8' }]);
  const exported = await call(exportRoute.GET, { id }, { query: '?to=json' });
  const name = encodeURIComponent('云江市粮食和物资储备局2024年政府信息公开工作年度报告.json');
  expect(exported.response.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${name}`);
  const text = await exported.response.text();
  await call(one.DELETE, { id }, { method: 'DELETE' });
  const imported = await call(importRoute.POST, {}, { method: 'POST', text });
  expect(imported.status).toBe(201);
  const again = await call(one.GET, { id: idOf(imported.value) });
  expect(again.value).toMatchObject({
    report: { tables: { requests: { received: { naturalPerson: '8' } } } },
  });
});

it('prints the last record of the agency on the 核对单', async () => {
  const id = await created(2024);
  await save(id, [{ opId: 'operation-1', path: cell, base: null, value: '8' }]);
  const row = await openStore().db.selectFrom('agency').selectAll().executeTakeFirstOrThrow();
  expect(row.audit_seq).toBe(2);
  const { response } = await call(exportRoute.GET, { id }, { query: '?to=docx&kind=balance' });
  const opened = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const words = strFromU8(opened['word/document.xml']!).replace(/<[^>]+>/g, '');
  expect(words).toContain(`审计记录第2条，`);
  expect(words).toContain(`校验值${row.audit_head.slice(0, 12)}`);
});

it('removes, restores and duplicates', async () => {
  const id = await created(2023);
  await call(one.DELETE, { id }, { method: 'DELETE' });
  expect((await call(one.GET, { id })).status).toBe(404);
  expect((await call(restore.POST, { id }, { method: 'POST' })).status).toBe(200);
  const copy = await call(duplicate.POST, { id }, { method: 'POST' });
  expect((await call(one.GET, { id: idOf(copy.value) })).value).toMatchObject({ report: { year: 2024 } });
});

it('changes year and agency, and the settings of 本机关', async () => {
  const id = await created(2024);
  const moved = await call(one.PATCH, { id }, { method: 'PATCH', body: { year: 2020, rev: 1 } });
  expect(moved.value).toEqual({ rev: 2, format: '2019-60', dropped: [] });
  const settings = { ...agency, powers: [], address: '', telephone: '0871', website: '', deadline: '01-26' };
  expect((await call(agencyRoute.PUT, {}, { method: 'PUT', body: settings })).status).toBe(200);
  expect((await call(agencyRoute.GET, {})).value).toMatchObject({ agency: settings });
});

it('names the findings that stand in the way of 定稿', async () => {
  const id = await created(2024);
  const answer = await call(
    state.POST,
    { id },
    { method: 'POST', body: { to: 'finalized', from: 'drafting', rev: 1, key: 'key-00000001' } },
  );
  expect(answer).toMatchObject({ status: 422, value: { error: { code: 'blocked' } } });
  expect(JSON.stringify(answer.value)).toContain('"severity":"missing"');
});

describe('refuses with a Chinese sentence', () => {
  it.each([
    ['a year that is not over', { year: 9998, agency }, 422, 'year', /还没有结束/],
    ['a year without a format', { year: 2007, agency }, 422, 'year', /没有适用于2007年的格式.*2019/],
    ['a body of another shape', { year: '2024' }, 422, 'badBody', /year/],
  ])('%s', async (_name, body, status, code, message) => {
    const answer = await call(reports.POST, {}, { method: 'POST', body });
    expect(answer).toMatchObject({ status, value: { error: { code } } });
    expect(JSON.stringify(answer.value)).toMatch(message);
  });

  it.each([
    ['damaged JSON', '{"nianbao": {"version": 1', /不是完整的报告/],
    ['another version', '{"nianbao": {"version": 2}}', /版本是“2”/],
    ['an unknown format', '{"nianbao": {"version": 1}, "format": "1999"}', /格式是“1999”/],
  ])('a report file with %s', async (_name, text, message) => {
    const answer = await call(importRoute.POST, {}, { method: 'POST', text });
    expect(answer).toMatchObject({ status: 422, value: { error: { code: 'badReport' } } });
    expect(JSON.stringify(answer.value).replaceAll('\\"', '"')).toMatch(message);
  });

  it('a second report of one agency and year, naming the first', async () => {
    const id = await created(2024);
    const answer = await call(reports.POST, {}, { method: 'POST', body: { year: 2024, agency } });
    expect(answer).toMatchObject({ status: 409, value: { error: { code: 'exists', reportId: id } } });
  });

  it('a body that is too large, whatever length it declares', async () => {
    const text = JSON.stringify({ year: 2024, agency, padding: '数'.repeat(100_000) });
    const answer = await call(
      reports.POST,
      {},
      { method: 'POST', text, headers: { 'content-length': '10' } },
    );
    expect(answer).toMatchObject({ status: 413, value: { error: { code: 'tooLarge' } } });
  });

  it('JSON that is cut off', async () => {
    expect((await call(reports.POST, {}, { method: 'POST', text: '{"year":' })).status).toBe(400);
  });

  it('a save for which the disk has no room, and goes on once it has', async () => {
    const id = await created(2024);
    const { db } = openStore();
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 1)}`.execute(db);
    const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const operation = { opId: 'operation-1', path: 'text.opening', base: '', value: '一'.repeat(20_000) };
    const answer = await save(id, [operation]);
    expect(answer).toMatchObject({ status: 507, value: { error: { code: 'full' } } });
    expect((await call(one.GET, { id })).value).toMatchObject({ rev: 1, report: { text: { opening: '' } } });
    log.mockRestore();
    await sql`pragma max_page_count = 1000000`.execute(db);
    expect((await save(id, [operation])).value).toMatchObject({ rev: 2, applied: ['operation-1'] });
  });

  it('a failure within, without telling what broke', async () => {
    const id = await created(2024);
    await openStore().db.updateTable('report').set({ head: '{' }).execute();
    const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const answer = await call(one.GET, { id });
    expect(answer).toMatchObject({ status: 500, value: { error: { code: 'internal' } } });
    expect(JSON.stringify(answer.value)).not.toMatch(/JSON|at |\.ts/);
    expect(String(log.mock.calls[0]?.[0])).toContain('SyntaxError');
    log.mockRestore();
  });
});

async function created(year: number): Promise<string> {
  const { value } = await call(reports.POST, {}, { method: 'POST', body: { year, agency } });
  return idOf(value);
}

function save(id: string, list: readonly object[]) {
  return call(operations.POST, { id }, { method: 'POST', body: { operations: list } });
}

function idOf(value: unknown): string {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  if (typeof id !== 'string') throw new Error(`no id in ${JSON.stringify(value)}`);
  return id;
}
