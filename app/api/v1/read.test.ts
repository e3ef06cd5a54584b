import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publish } from '@/lib/publish/publish';
import { endReading } from '@/lib/read-safely/read-safely';
import { parseReportText } from '@/lib/report/parse-report';
import { openStore } from '@/lib/store/open-store';
import { formats } from '@/templates';
import { call } from '../test-call';
import * as ownAgency from './agency/route';
import * as read from './read/route';
import * as original from './read/[id]/route';
import * as reports from './reports/route';
import * as fromFile from './reports/from-file/route';
import * as one from './reports/[id]/route';
import * as lastYear from './reports/[id]/last-year/route';
import * as operations from './reports/[id]/operations/route';

const agency = { name: '广州住房公积金管理中心', kind: 'institution' };
const guangzhou = readFileSync(new URL('../../../e2e/fixtures/guangzhou-2020.json', import.meta.url), 'utf8');
const brought = 'tables.requests.broughtForward';
const LIMIT = 10 * 1024 * 1024;

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
afterAll(endReading);

describe('POST /read', () => {
  it('answers what a Word file says, with its findings, and keeps nothing', async () => {
    const { bytes } = await docx();
    const answer = await send('年报.docx', bytes);
    expect(answer).toMatchObject({
      status: 200,
      value: {
        report: { year: 2020, agency: { name: agency.name } },
        findings: expect.any(Array) as unknown,
      },
    });
    expect(answer.value).not.toHaveProperty('fileId');
    expect(await openStore().db.selectFrom('file').selectAll().execute()).toEqual([]);
  });

  it('finds by the settings of 本机关 what a file of another agency says', async () => {
    const found = async () => {
      const { value } = await send('年报.json', bytesOf(guangzhou));
      const { findings } = value as { findings: { ruleId: string; severity: string }[] };
      return findings.filter(({ ruleId }) => ruleId === 'X06').length;
    };
    expect(await found()).toBe(0);
    const own = { ...agency, name: '云江市政务公开办公室', rules: { wordList: [{ word: '政府信息公开' }] } };
    const saved = await call(ownAgency.PUT, {}, { method: 'PUT', body: own });
    expect(saved.status).toBe(200);
    expect(await found()).toBeGreaterThan(0);
  });

  it('says in Chinese why a file cannot be read', async () => {
    const answer = await send('年报.docx', bytesOf('PK 不是文档'));
    expect(answer).toMatchObject({ status: 422, value: { error: { code: 'unreadable' } } });
    expect(JSON.stringify(answer.value)).toMatch(/[\u4e00-\u9fff]/);
    expect((await send('空.docx', new Uint8Array())).status).toBe(422);
  });

  it('does not read a body that says it is too long, or turns out to be', async () => {
    const said = await send('大.docx', bytesOf('x'), '', { 'content-length': String(LIMIT + 1) });
    expect(said).toMatchObject({ status: 413, value: { error: { code: 'tooLarge' } } });
    expect((await send('大.docx', new Uint8Array(LIMIT + 1))).status).toBe(413);
  });

  it('asks for a name, and takes none of its folders', async () => {
    expect((await call(read.POST, {}, { method: 'POST', text: guangzhou })).status).toBe(400);
    const kept = await send('../../etc/年报.json', bytesOf(guangzhou), '?keep=1');
    const { response } = await call(original.GET, { id: idOf(kept, 'fileId') });
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('年报.json')}`,
    );
    expect(await response.text()).toBe(guangzhou);
  });
});

describe('POST /reports/from-file', () => {
  it('starts the next year in its own form with every column carried over', async () => {
    const fileId = await keptFile();
    const started = await start(fileId);
    expect(started.status).toBe(201);
    const { value } = await call(one.GET, { id: idOf(started) });
    expect(value).toMatchObject({
      report: {
        year: 2021,
        format: '2021-30',
        agency,
        tables: {
          requests: {
            broughtForward: {
              naturalPerson: '1',
              commercialEnterprise: '0',
              researchInstitution: '0',
              publicWelfareOrganization: '0',
              legalServiceOrganization: '0',
              otherOrganization: '0',
            },
          },
        },
      },
      lastYear: { report: { year: 2020 }, source: { kind: 'file', name: '年报.json' } },
    });
  });

  it('takes the corrections of the person who compared it', async () => {
    const fileId = await keptFile();
    const figures = { 'requests.carriedForward.commercialEnterprise': '4', 'nowhere.at.all': '9' };
    const started = await start(fileId, { figures });
    const { value } = await call(one.GET, { id: idOf(started) });
    expect(value).toMatchObject({
      report: { tables: { requests: { broughtForward: { commercialEnterprise: '4' } } } },
    });
    expect(JSON.stringify(value)).not.toContain('nowhere');
  });

  it('names the report that is there already', async () => {
    const there = await call(reports.POST, {}, { method: 'POST', body: { year: 2021, agency } });
    const started = await start(await keptFile());
    expect(started).toMatchObject({ status: 409, value: { error: { reportId: idOf(there) } } });
  });

  it('saves the reading as a report of its own year', async () => {
    const saved = await start(await keptFile(), { use: 'report' });
    const { value } = await call(one.GET, { id: idOf(saved) });
    expect(value).toMatchObject({ report: { year: 2020, format: '2019-60' } });
  });

  it('refuses a file nobody kept, and a year that is not over', async () => {
    expect((await start('nowhere')).status).toBe(404);
    expect((await start(await keptFile(), { year: 2090 })).status).toBe(422);
  });
});

describe('PUT /reports/ID/last-year', () => {
  it('fills what is blank, leaves what was typed, and answers what it wrote', async () => {
    const id = idOf(await call(reports.POST, {}, { method: 'POST', body: { year: 2021, agency } }));
    const path = `${brought}.naturalPerson`;
    await call(
      operations.POST,
      { id },
      {
        method: 'POST',
        body: { operations: [{ opId: 'operation-1', path, base: null, value: '3' }] },
      },
    );
    const body = { fileId: await keptFile(), year: 2020, agency, figures: {} };
    const answer = await call(lastYear.PUT, { id }, { method: 'PUT', body });
    expect(answer.status).toBe(200);
    const { carried } = answer.value as { carried: { path: string; value: string }[] };
    expect(carried).toHaveLength(5);
    expect(carried.map(({ path: written }) => written)).not.toContain(path);
    const { value } = await call(one.GET, { id });
    expect(value).toMatchObject({
      report: { tables: { requests: { broughtForward: { naturalPerson: '3', otherOrganization: '0' } } } },
      lastYear: { source: { kind: 'file' } },
    });
  });

  it('takes a few typed figures as last year', async () => {
    const id = idOf(await call(reports.POST, {}, { method: 'POST', body: { year: 2024, agency } }));
    const typed = {
      'requests.carriedForward.naturalPerson': '2',
      'proactive.normativeDocument.inForce': '11',
      'requests.received.naturalPerson': '99',
    };
    await call(lastYear.PUT, { id }, { method: 'PUT', body: { typed } });
    const { value } = await call(one.GET, { id });
    expect(value).toMatchObject({
      report: { tables: { requests: { broughtForward: { naturalPerson: '2' } } } },
      lastYear: {
        source: { kind: 'typed' },
        report: {
          year: 2023,
          tables: {
            proactive: { normativeDocument: { inForce: '11' } },
            // Only what this year is compared with is taken.
            requests: { received: { naturalPerson: null } },
          },
        },
      },
    });
  });

  it('refuses another year than the one before', async () => {
    const id = idOf(await call(reports.POST, {}, { method: 'POST', body: { year: 2024, agency } }));
    const body = { fileId: await keptFile(), year: 2020, agency, figures: {} };
    const answer = await call(lastYear.PUT, { id }, { method: 'PUT', body });
    expect(answer).toMatchObject({ status: 422, value: { error: { code: 'year' } } });
  });
});

async function docx() {
  const parsed = parseReportText(formats, guangzhou);
  if (!parsed.ok) throw new Error(parsed.why);
  return publish(parsed.template, parsed.report, 'docx', { draft: false });
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

function send(name: string, bytes: Uint8Array, query = '', headers: Record<string, string> = {}) {
  return call(
    read.POST,
    {},
    {
      method: 'POST',
      query,
      bytes: new Uint8Array(bytes),
      headers: { 'x-file-name': encodeURIComponent(name), ...headers },
    },
  );
}

async function keptFile(): Promise<string> {
  return idOf(await send('年报.json', bytesOf(guangzhou), '?keep=1'), 'fileId');
}

function start(fileId: string, more: Record<string, unknown> = {}) {
  const body = { fileId, year: 2020, agency, figures: {}, use: 'lastYear', ...more };
  return call(fromFile.POST, {}, { method: 'POST', body });
}

function idOf({ value }: { readonly value: unknown }, name = 'id'): string {
  return String((value as Record<string, unknown>)[name]);
}
