import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import type { Report } from '@/lib/report/report';
import { format202130 } from '@/templates/2021-30';
import { checkCommand } from './check-command';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-check-'));
const fixture = (name: string) => resolve(`e2e/fixtures/${name}.json`);
const guangzhou = JSON.parse(readFileSync(fixture('guangzhou-2020'), 'utf8')) as Report;
/** 广州 2021, in the form of 2021, that brought forward so many by natural persons. */
const after = (name: string, broughtForward: string | null) => {
  const report = blankReport(format202130, 2021, guangzhou.agency);
  const row = report.tables['requests']?.['broughtForward'];
  for (const column of Object.keys(row ?? {})) if (row) row[column] = column === 'total' ? null : '0';
  if (row) row['naturalPerson'] = broughtForward;
  return file(name, report);
};

interface Entry {
  readonly file: string;
  readonly unreadable?: string;
  readonly findings?: readonly { ruleId: string; message: string; cells: readonly string[] }[];
}

let out = '';
let err = '';
beforeEach(() => {
  out = '';
  err = '';
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (out += text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void (err += text));
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('check with last year’s report', () => {
  it('finds a 上年结转 that the report in the form of 2019 did not carry forward, and none where it did', async () => {
    const files = [after('right.json', '1'), after('wrong.json', '2')];
    expect(await checkCommand({ files, lastYear: fixture('guangzhou-2020'), json: true })).toBe(1);
    expect(yearOnYear()).toEqual([
      [],
      ['Y02 requests.broughtForward.naturalPerson', 'Y01 requests.broughtForward.total'],
    ]);
    expect(err).toBe('');
  });

  it('compares nothing without it', async () => {
    await checkCommand({ files: [after('wrong.json', '2')], json: true });
    expect(yearOnYear()).toEqual([[]]);
  });

  it('says of each file whose agency or year does not fit that it was not compared', async () => {
    const other = file('other.json', { ...guangzhou, agency: { ...guangzhou.agency, name: '云江市档案局' } });
    const files = [after('right.json', '1'), fixture('guyuan-2021'), fixture('guangzhou-2020')];
    await checkCommand({ files, lastYear: other, json: true });
    const said = entries().map(({ findings = [] }) => findings.filter(({ ruleId }) => ruleId === 'Y08'));
    expect(said.map(([finding]) => finding?.message)).toEqual([
      `作为上年年报的是“云江市档案局”2020年的报告，不是“${guangzhou.agency.name}”2020年的报告，没有与上年核对。换成上年年报再检查。`,
      '作为上年年报的是“云江市档案局”2020年的报告，不是“固原市住房公积金管理中心”2020年的报告，没有与上年核对。换成上年年报再检查。',
      `作为上年年报的是“云江市档案局”2020年的报告，不是“${guangzhou.agency.name}”2019年的报告，没有与上年核对。换成上年年报再检查。`,
    ]);
  });

  it('prints the comparison as text too', async () => {
    await checkCommand({
      files: [after('wrong.json', '2')],
      lastYear: fixture('guangzhou-2020'),
      json: false,
    });
    expect(out).toContain('有误  Y01  表三“二、上年结转政府信息公开申请数量 / 总计”算得 2，2020年年报');
  });

  it('is an unusable argument where it cannot be read: exit 2, nothing checked', async () => {
    const lastYear = join(folder, 'nowhere.json');
    expect(await checkCommand({ files: [fixture('guyuan-2021')], lastYear, json: true })).toBe(2);
    expect([out, err]).toEqual(['', `上年年报 ${lastYear}：不能读取：没有这个文件或文件夹。`]);
  });

  it('does not keep the other files from being checked', async () => {
    const files = [fixture('guyuan-2021'), join(folder, 'nowhere.json')];
    expect(await checkCommand({ files, lastYear: fixture('guangzhou-2020'), json: true })).toBe(1);
    expect(entries().map(({ unreadable }) => unreadable)).toEqual([
      undefined,
      '不能读取：没有这个文件或文件夹。',
    ]);
  });
});

describe('check with the settings of an agency', () => {
  const said = () => entries().map(({ findings = [] }) => findings.map(({ ruleId }) => ruleId));
  const chosen = (name: string, settings: object) => {
    writeFileSync(join(folder, name), JSON.stringify(settings));
    return join(folder, name);
  };

  it('finds the words of its list and what is over its limit, and nothing of the kind without', async () => {
    const files = [fixture('guyuan-2021')];
    expect(await checkCommand({ files, json: true })).toBe(0);
    expect(said()).toEqual([[]]);
    out = '';
    const settings = chosen('words.json', { overviewLimit: 100, wordList: [{ word: '固原' }] });
    expect(await checkCommand({ files, settings, json: true })).toBe(0);
    expect(said()[0]).toEqual(expect.arrayContaining(['S06', 'X06']));
  });

  it('takes a missing fee statement for 有误 where it says so', async () => {
    const guyuan = JSON.parse(readFileSync(fixture('guyuan-2021'), 'utf8')) as Report;
    const silent = file('silent.json', { ...guyuan, text: { ...guyuan.text, otherMatters: '无。' } });
    expect(await checkCommand({ files: [silent], json: true })).toBe(0);
    expect(said()).toEqual([['S09']]);
    out = '';
    const settings = chosen('strict.json', { feeStatement: 'error' });
    expect(await checkCommand({ files: [silent], settings, json: true })).toBe(1);
    expect(said()).toEqual([['S09']]);
  });

  it('is an unusable argument where it cannot be understood: exit 2, nothing checked', async () => {
    const settings = chosen('wrong.json', { overviewLimit: '很多' });
    expect(await checkCommand({ files: [fixture('guyuan-2021')], settings, json: true })).toBe(2);
    expect([out, err]).toEqual([
      '',
      `${settings}：设置文件中 overviewLimit 的内容不对，应为：100到20000之间的整数。`,
    ]);
  });
});

function file(name: string, report: Report): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(report));
  return path;
}

function entries(): readonly Entry[] {
  return JSON.parse(out) as readonly Entry[];
}

function yearOnYear(): readonly (readonly string[])[] {
  return entries().map(({ findings = [] }) =>
    findings
      .filter(({ ruleId }) => ruleId.startsWith('Y'))
      .map(({ ruleId, cells }) => `${ruleId} ${cells[0] ?? ''}`),
  );
}
