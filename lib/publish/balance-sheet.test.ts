import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import { buildBalanceDocument } from '@/lib/document/balance-document';
import { readFontMetrics } from '@/lib/layout/font-metrics';
import { layOut } from '@/lib/layout/lay-out';
import { openDocx } from '@/lib/read/docx-package';
import { docxTables } from '@/lib/read/docx-tables';
import { pdfPages } from '@/lib/read/pdf-pages';
import { parseReportText } from '@/lib/report/parse-report';
import { writePath } from '@/lib/report/path';
import { evaluate } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import { check, ruleSetVersion } from '@/lib/rules/check';
import { checkExplained } from '@/lib/rules/check-explained';
import { placeKey } from '@/lib/rules/finding-key';
import { figuresRead, type Reason } from '@/lib/rules/reason';
import { cellMap } from '@/lib/template/walk';
import { formats } from '@/templates/index';
import { collectBalanceSheet } from './collect-balance-sheet';
import { publishBalanceSheet } from './publish-balance-sheet';

const render = vi.hoisted(() => ({ fault: (xml: string) => xml }));
vi.mock(import('@/lib/render/docx/render-docx'), async (original) => {
  const { renderDocx } = await original();
  return {
    renderDocx: async (...input) => {
      const files = unzipSync(await renderDocx(...input));
      const xml = render.fault(strFromU8(files['word/document.xml']!));
      return zipSync({ ...files, 'word/document.xml': strToU8(xml) });
    },
  };
});
afterEach(() => {
  render.fault = (xml) => xml;
});

const fonts = readFontMetrics(fontRecords);
const date = '2026-11-22';

describe('the 核对单', { timeout: 60_000 }, () => {
  it.each(['guyuan-2021', 'guangzhou-2020'])(
    'of %s stands on one page, and its DOCX says the same',
    async (name) => {
      const { template, report } = fixture(name);
      const document = buildBalanceDocument(collectBalanceSheet(checkExplained(template, report), date), {
        draft: false,
      });
      expect(layOut(document, fonts)).toHaveLength(1);
      const pdf = await publishBalanceSheet(checkExplained(template, report), 'pdf', { date, draft: false });
      const [page = '', ...more] = (await pdfPages(pdf.bytes)).map((text) => text.replace(/\s/g, ''));
      expect(more).toEqual([]);
      const docx = await publishBalanceSheet(checkExplained(template, report), 'docx', {
        date,
        draft: false,
      });
      for (const text of textsOf(docx.bytes)) expect(page).toContain(text.replace(/\s/g, ''));
      expect(page).toContain('2026年11月22日核对');
      expect(page).toMatch(/填报人_+日期_+审核人_+日期_+/);
      expect(docx.fileName).toBe(`${report.agency.name}${report.year}年政府信息公开工作年度报告核对单.docx`);
    },
  );

  it.each(['guyuan-2021', 'guangzhou-2020'])(
    'of %s ends with the last record in one line, where records are kept, and stays on its page',
    (name) => {
      const { template, report } = fixture(name);
      const mark = { seq: 1280, date: '2026-11-21', hash: '3fa9c21b77e045d1'.repeat(4) };
      const sheet = collectBalanceSheet(checkExplained(template, report), date, mark);
      const document = buildBalanceDocument(sheet, { draft: false });
      expect(document.blocks.at(-1)).toMatchObject({
        text: '审计记录第1280条，2026年11月21日，校验值3fa9c21b77e0',
      });
      const [page, ...more] = layOut(document, fonts);
      expect(more).toEqual([]);
      const last = page!.texts.filter(({ text }) => /审计记录|3fa9c21b77e0/.test(text));
      expect(new Set(last.map(({ y }) => Math.round(y))).size).toBe(1);
      const without = buildBalanceDocument({ ...sheet, mark: undefined }, { draft: false });
      expect(JSON.stringify(without)).not.toContain('审计记录');
    },
  );

  it('shows both sides of every column and every row with something in it', () => {
    const rows = rowsOf(textTable('guangzhou-2020'));
    expect(rows).toContain('新收＋上年结转 8 2 0 0 0 0 10');
    expect(rows).toContain('办结＋结转下年 8 2 0 0 0 0 10');
    expect(rows).toContain('（七）总计 7 2 0 0 0 0 9');
    expect(rows.join(' ')).toContain('（四）无法提供 3.补正后申请内容仍不明确 5 = 5 相符');
    expect(rows.join(' ')).toContain('其余 15 行，每行 0 = 0 相符');
  });

  it('says by how much a printed total and a column are off', () => {
    const { template, report } = fixture('guangzhou-2020');
    const wrong = writePath(report, 'tables.requests.received.total', '12');
    const document = buildBalanceDocument(collectBalanceSheet(checkExplained(template, wrong), date), {
      draft: false,
    });
    const [checks, lines] = document.blocks.filter((block) => block.kind === 'table');
    const texts = checks?.cells.map(({ text }) => text) ?? [];
    expect(texts).toContain('10 ≠ 12 差 2');
    expect(texts.filter((text) => text === '差 2')).toHaveLength(1);
    const said = lines?.cells.map(({ text }) => text) ?? [];
    expect(said).toContain('有误');
    expect(said.filter((text) => text.includes('相差 2'))).toHaveLength(2);
  });

  it('does not call a column agreed while one of its figures is blank, and counts the blanks', () => {
    const { template, report } = fixture('guangzhou-2020');
    const blank = ['received', 'carriedForward'].reduce(
      (made, row) => writePath(made, `tables.requests.${row}.naturalPerson`, null),
      report,
    );
    const sheet = collectBalanceSheet(checkExplained(template, blank), date);
    const requests = sheet.tables.find(({ byColumn }) => byColumn.length > 0);
    expect(requests?.byColumn[0]?.columns[0]).toEqual({ left: '', right: '', difference: null });
    expect(sheet.lines[0]).toMatchObject({ group: '未填', text: '表三有 2 个格子未填。' });
  });

  it('prints a reason instead of the doubt it explains, until a figure it was given for changes', () => {
    const { template, report } = fixture('guyuan-2021');
    const doubted = withDoubt(report, '1');
    const doubt = check(template, doubted).find(({ message }) => message.includes('现行有效'))!;
    const reason: Reason = {
      rule: doubt.ruleId,
      place: placeKey(doubt),
      version: ruleSetVersion,
      figures: figuresRead(doubt, evaluate(template, doubted)),
      text: '机构改革划转',
      who: '李敏',
      at: '2026-11-22T00:00:00Z',
    };
    const groups = (shown: Report, reasons: readonly Reason[]) =>
      collectBalanceSheet(checkExplained(template, shown, { reasons }), date).lines.filter(
        ({ source }) => source === doubt.ruleId,
      );
    expect(groups(doubted, [])).toMatchObject([{ group: '存疑' }]);
    expect(groups(doubted, [reason])).toEqual([
      { group: '已说明', source: doubt.ruleId, text: `${doubt.message}说明：机构改革划转（李敏）` },
    ]);
    expect(groups(withDoubt(report, '2'), [reason])).toMatchObject([{ group: '存疑' }]);
  });

  it('lists each 附注 with its figure', () => {
    const { template, report } = fixture('guangzhou-2020');
    const notes = collectBalanceSheet(checkExplained(template, report), date).lines.filter(
      ({ group }) => group === '附注',
    );
    expect(notes).toContainEqual({
      group: '附注',
      source: '表二',
      text: '行政许可 / 上一年项目数量：0（中心无行政许可权）',
    });
    expect(notes).toHaveLength(2);
  });

  it('says whose it is on every page where it goes on', () => {
    const { template, report } = fixture('invented-2025');
    const notes = Object.fromEntries(
      [...cellMap(template).keys()].map((address) => [address, '核对过，含续签一项']),
    );
    const sheet = collectBalanceSheet(checkExplained(template, { ...report, notes }), date);
    const pages = layOut(buildBalanceDocument(sheet, { draft: true }), fonts);
    expect(pages.length).toBeGreaterThan(3);
    for (const { texts } of pages) {
      expect(texts.map(({ text }) => text).join('')).toContain(report.agency.name);
    }
  });

  it('is withheld when its DOCX drops a word, and says which table', async () => {
    const { template, report } = fixture('guangzhou-2020');
    render.fault = (xml) => xml.replace('>5 = 5 相符<', '>6 = 6 相符<');
    await expect(
      publishBalanceSheet(checkExplained(template, report), 'docx', { date, draft: false }),
    ).rejects.toThrow('中的“5 = 5 相符”没有照样写入');
  });

  it('prints characters that no font has as 〓 and is handed out all the same', async () => {
    const { template, report } = fixture('guyuan-2021');
    const named = { ...report, agency: { ...report.agency, name: '云江市𬭚\u{2a6a5}局' } };
    const { bytes } = await publishBalanceSheet(checkExplained(template, named), 'pdf', {
      date,
      draft: true,
    });
    expect((await pdfPages(bytes)).join('')).toContain('〓');
  });
});

function fixture(name: string) {
  const parsed = parseReportText(formats, readFileSync(`e2e/fixtures/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed;
}

/** 存疑: fewer documents in force at the end of the year than were issued in it. */
function withDoubt(report: Report, inForce: string): Report {
  const row = 'tables.proactive.normativeDocument';
  const issued = writePath(writePath(report, `${row}.issued`, '3'), `${row}.repealed`, '2');
  return writePath(issued, `${row}.inForce`, inForce);
}

function textTable(name: string) {
  const { template, report } = fixture(name);
  const document = buildBalanceDocument(collectBalanceSheet(checkExplained(template, report), date), {
    draft: false,
  });
  const [table] = document.blocks.filter((block) => block.kind === 'table');
  if (!table) throw new Error('no table');
  return table;
}

/** What a row says from left to right, without the name of its check. */
function rowsOf({ rows, cells }: ReturnType<typeof textTable>): string[] {
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row && cell.groups !== true)
      .map(({ text }) => text)
      .join(' '),
  );
}

function textsOf(bytes: Uint8Array): string[] {
  const opened = openDocx(bytes);
  if (!opened.ok) throw new Error(opened.why);
  return docxTables(opened.docx).flatMap(({ cells }) => cells.map(({ text }) => text));
}
