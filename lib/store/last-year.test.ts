import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { nobody } from '@/lib/access/actor';
import { formats } from '@/templates';
import { format202130 } from '@/templates/2021-30';
import { changeState } from './change-state';
import { createReport } from './create-report';
import { keepFile, loadFile, loadOriginal } from './files';
import { attachLastYear } from './last-year';
import { loadReport } from './load-report';
import { accepted, testAgency, testStore, type TestStore } from './test-scope';

let test: TestStore;
beforeEach(() => {
  test = testStore(formats);
});
afterEach(() => test.remove());

describe('上年报告', () => {
  it('is the report of the year before in this store, until one is handed in', async () => {
    const before = await create(2023);
    const id = await create(2024);
    expect((await load(id)).lastYear?.source).toEqual({ kind: 'report', reportId: before });
    accepted(await attachLastYear(test.scope(), id, { report: carrying('7'), fileId: await file() }));
    expect((await load(id)).lastYear).toMatchObject({
      source: { kind: 'file', name: '年报.docx' },
      report: { tables: { requests: { carriedForward: { naturalPerson: '7' } } } },
    });
  });

  it('stays after a restart, and the later one counts', async () => {
    const id = await create(2024);
    accepted(await attachLastYear(test.scope(), id, { report: carrying('7'), fileId: await file() }));
    accepted(await attachLastYear(test.scope(), id, { report: carrying('8'), fileId: null }));
    await test.restart();
    expect((await load(id)).lastYear).toMatchObject({
      source: { kind: 'typed' },
      report: { tables: { requests: { carriedForward: { naturalPerson: '8' } } } },
    });
  });

  it('is refused for a report of another year, one that is gone, and for nobody', async () => {
    const id = await create(2025);
    const given = { report: carrying('7'), fileId: null };
    expect(await attachLastYear(test.scope(), id, given)).toMatchObject({ refused: 'year' });
    expect(await attachLastYear(test.scope(), 'nowhere', given)).toMatchObject({ refused: 'notFound' });
    const scope = test.scope({ actor: nobody });
    expect(await attachLastYear(scope, id, given)).toMatchObject({ refused: 'forbidden' });
    expect((await load(id)).lastYear).toBeUndefined();
  });

  it('keeps a report with another 上年结转 from being finalised', async () => {
    const id = await create(2024);
    accepted(await attachLastYear(test.scope(), id, { report: carrying('7'), fileId: null }));
    await test
      .scope()
      .store.db.updateTable('report')
      .set({ head: JSON.stringify(zeros(2024)) })
      .execute();
    const answer = await changeState(test.scope(), id, { to: 'finalized', rev: 1 });
    expect(answer).toMatchObject({ refused: 'blocked' });
    expect(JSON.stringify(answer)).toContain('"ruleId":"Y01"');
  });
});

describe('原件', () => {
  it('is given back byte for byte', async () => {
    const bytes = new Uint8Array([0, 255, 128, 10, 13, 0]);
    const { id } = accepted(await keepFile(test.scope(), { name: '原件.doc', bytes, reading: '{}' }));
    expect(accepted(await loadOriginal(test.scope(), id))).toEqual({ name: '原件.doc', bytes });
  });

  it('is for nobody but those who may read reports', async () => {
    const id = await file();
    const scope = test.scope({ actor: nobody });
    expect(await loadFile(scope, id)).toMatchObject({ refused: 'forbidden' });
    expect(await loadOriginal(scope, id)).toMatchObject({ refused: 'forbidden' });
    const kept = await keepFile(scope, { name: 'a', bytes: new Uint8Array(), reading: '' });
    expect(kept).toMatchObject({ refused: 'forbidden' });
  });

  it('goes after a month, unless a report was made of it', async () => {
    const idle = await file();
    const used = await file();
    const id = await create(2024);
    accepted(await attachLastYear(test.scope(), id, { report: carrying('7'), fileId: used }));
    const later = test.scope({ now: () => new Date('2026-02-20T00:00:00Z') });
    accepted(await keepFile(later, { name: '新.docx', bytes: new Uint8Array([1]), reading: '{}' }));
    expect(await loadFile(later, idle)).toMatchObject({ refused: 'notFound' });
    expect(await loadFile(later, used)).toMatchObject({ id: used, reportId: id });
  });
});

async function create(year: number): Promise<string> {
  return accepted(await createReport(test.scope(), { year, agency: testAgency })).id;
}

async function load(id: string) {
  const loaded = await loadReport(test.scope(), id);
  if (!loaded) throw new Error('not found');
  return loaded;
}

async function file(): Promise<string> {
  const kept = { name: '年报.docx', bytes: new Uint8Array([1, 2]), reading: '{}' };
  return accepted(await keepFile(test.scope(), kept)).id;
}

function zeros(year: number): Report {
  const blank = blankReport(format202130, year, testAgency);
  const tables = JSON.parse(JSON.stringify(blank.tables).replaceAll('null', '"0"')) as Report['tables'];
  return { ...blank, tables };
}

function carrying(count: string): Report {
  const path = 'tables.requests.carriedForward';
  return writePath(writePath(zeros(2023), `${path}.naturalPerson`, count), `${path}.total`, count);
}
