import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { buildDocument } from '@/lib/document/build-document';
import { blankReport } from '@/lib/report/blank';
import { writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { figureValue, plainText } from './cell-value';
import { renderXlsx } from './render-xlsx';

const blank = blankReport(format202130, 2025, { name: '云江市水务局', kind: 'department' });
const blank2019 = blankReport(format201960, 2020, { name: '云江市水务局', kind: 'department' });

describe('a workbook', () => {
  it('has a cover with agency, year and format, then a sheet for each table', async () => {
    const workbook = await opened(blank);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '封面',
      '表二 主动公开政府信息情况',
      '表三 收到和处理政府信息公开申请情况',
      '表四 政府信息公开行政复议、行政诉讼情况',
    ]);
    const cover = workbook.worksheets[0]!;
    expect(cover.getCell('A1').value).toBe('云江市水务局2025年政府信息公开工作年度报告');
    expect(['B3', 'B4', 'B5'].map((at) => cover.getCell(at).value)).toEqual([
      '云江市水务局',
      2025,
      '2021-30',
    ]);
  });

  it('merges what the form merges', async () => {
    const requests = (await opened(blank)).worksheets[2]!;
    expect(requests.getCell('B2').master.address).toBe('A1');
    expect(requests.getCell('A27').master.address).toBe('A6');
    expect(requests.getCell('I2').master.address).toBe('E2');
    expect(requests.getCell('A6').value).toBe('三、本年度办理结果');
  });

  it('holds figures as real numbers and leaves 未填 empty', async () => {
    const report = writePath(blank, 'tables.requests.received.naturalPerson', '１，234');
    const requests = (await opened(report)).worksheets[2]!;
    expect(requests.getCell('D4').value).toBe(1234);
    expect(requests.getCell('E4').value).toBeNull();
  });

  it('shows the unit behind a number that stays a number, and a note as text', async () => {
    const amount = writePath(blank2019, 'tables.proactive.procurement.amount', '2908.85');
    const noted = writePath(amount, 'tables.proactive.license.itemsLastYear', '0（无许可权）');
    const proactive = (await opened(noted)).worksheets[1]!;
    expect([proactive.getCell('C18').value, proactive.getCell('C18').numFmt]).toEqual([
      2908.85,
      'General"万元"',
    ]);
    expect(proactive.getCell('B7').value).toBe('0（无许可权）');
  });

  it('holds no formula, whatever was typed', async () => {
    const payloads = ["=cmd|' /C calc'!A0", '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1'];
    const report = payloads.reduce<Report>(
      (next, payload, index) => writePath(next, `tables.requests.received.${COLUMNS[index]!}`, payload),
      { ...blank, agency: { ...blank.agency, name: '=HYPERLINK("http://x","y")' } },
    );
    const bytes = await rendered(report);
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('worksheets/'));
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/);
    const workbook = await opened(report);
    const texts = workbook.worksheets.flatMap((sheet) => {
      const found: string[] = [];
      sheet.eachRow((row) => row.eachCell(({ value }) => typeof value === 'string' && found.push(value)));
      return found;
    });
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    expect(texts).toContain("'@SUM(A1)");
  });

  it('is the same file at any time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 1) });
    const first = await rendered(blank);
    vi.setSystemTime(new Date(2027, 5, 5));
    const second = await rendered(blank);
    vi.useRealTimers();
    expect(second).toEqual(first);
  });
});

describe('a figure', () => {
  it.each([
    ['0', 0, ''],
    ['-35', -35, ''],
    ['9999999999', 9_999_999_999, ''],
    ['0.038', 0.038, ''],
    ['123456789.12345', 123_456_789.12345, ''],
    ['2908.85万元', 2908.85, '万元'],
  ])('%s is a number', (printed, value, suffix) => {
    expect(figureValue(printed)).toEqual({ kind: 'number', value, suffix });
  });

  it.each([
    '',
    '007',
    '1.50',
    '12o',
    '99999999999999999999',
    '0.1234567890123456789',
    '5（含2件）',
    '1e5',
    '-0',
  ])('%j stays text: no number says exactly that', (printed) => {
    expect(figureValue(printed).kind).toBe('text');
  });

  it.each([
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ['甲=1', '甲=1'],
    ["'甲", "'甲"],
  ])('%j is written as the text %j', (text, written) => {
    expect(plainText(text)).toBe(written);
  });
});

const COLUMNS = [
  ...['naturalPerson', 'commercialEnterprise', 'researchInstitution'],
  ...['publicWelfareOrganization', 'legalServiceOrganization', 'otherOrganization'],
];

function rendered(report: Report): Promise<Uint8Array> {
  const template = report.format === '2019-60' ? format201960 : format202130;
  return renderXlsx(buildDocument(template, report, { draft: false }), { format: report.format });
}

async function opened(report: Report): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await rendered(report);
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}
