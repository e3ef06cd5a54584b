import { describe, expect, it } from 'vitest';
import { formats } from '@/templates';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from './blank';
import { parseReport, parseReportText } from './parse-report';
import type { Report } from './report';
import { nothingSeen, type Seen } from './seen';

const report = blankReport(format202130, 2024, {
  name: '云江市档案局',
  kind: 'department',
  powers: ['penalty'],
});
const seen: Seen = {
  title: '云江市档案局2024年政府信息公开工作年度报告',
  headings: [{ text: '一、总体情况', level: 1 }],
  labels: [{ id: 'requests.*.total', text: '总 计' }],
  extraRows: [{ table: 'requests', label: '（八）撤回', values: ['1', ''] }],
  missingRows: ['requests.otherReason'],
  tables: { proactive: 'table', requests: 'image', review: 'none' },
  date: '2025-01-20',
  basis: '国办公开办函〔2021〕30号',
  period: '2024年1月1日至12月31日',
  besideTables: [{ part: 'requests', text: '本年新收申请较上年增加。' }],
  printed: { 'proactive.administrativeCharge.amountCharged': '251000元' },
};
const { tables: _tables, ...withoutTables } = report;

describe('a report file is refused, with the reason in words,', () => {
  it.each<[string, unknown, RegExp]>([
    ['without its mark', { format: '2021-30' }, /不是年报通的报告文件/],
    ['when it is a list', [], /不是年报通的报告文件/],
    ['when it is no object', 'text', /不是年报通的报告文件/],
    ['when it is null', null, /不是年报通的报告文件/],
    ['in another version', { ...report, nianbao: { version: 2 } }, /版本是“2”，本程序只认识版本1/],
    ['without a version', { ...report, nianbao: {} }, /版本是空/],
    ['in an unknown format', { ...report, format: '2035-1' }, /格式是“2035-1”，本程序只认识2019-60、2021-30/],
    ['without a year', { ...report, year: undefined }, /year 的内容不是规定的类型/],
    ['with a year in words', { ...report, year: '2024' }, /year 的内容不是规定的类型/],
    ['with a broken year', { ...report, year: 2024.5 }, /year 的内容不是规定的类型/],
    ['with an impossible year', { ...report, year: 20244 }, /year 的内容不是规定的类型/],
    [
      'with a year before its format',
      { ...report, year: 2020 },
      /报告年度2020年早于2021年格式开始使用的2021年/,
    ],
    ['without an agency', { ...report, agency: undefined }, /agency 的内容不是规定的类型/],
    ['with an agency of no kind', { ...report, agency: { name: '甲', kind: '公司' } }, /agency\.kind/],
    [
      'with a number instead of text',
      { ...report, tables: { requests: { received: { naturalPerson: 8 } } } },
      /tables\.requests\.received\.naturalPerson 的内容不是规定的类型/,
    ],
    [
      'with a cell longer than 40 characters',
      { ...report, tables: { requests: { received: { naturalPerson: '1'.repeat(41) } } } },
      /tables\.requests\.received\.naturalPerson/,
    ],
    ['with tables that are a list', { ...report, tables: [] }, /tables 的内容不是规定的类型/],
    ['with prose that is a number', { ...report, text: { otherMatters: 3 } }, /text\.otherMatters/],
    [
      'with an overview both whole and in aspects',
      { ...report, text: { overview: { whole: '一段', platform: '一段' } } },
      /text\.overview/,
    ],
  ])('%s', (_what, value, why) => {
    const parsed = parseReport(formats, value);
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? '' : parsed.why).toMatch(why);
    expect(parsed.ok ? '' : parsed.why).toMatch(/。$/);
  });

  it.each(['', '{', '{"nianbao":{"version":1},"form', 'PK\u0003\u0004'])(
    'when its JSON is damaged: %j',
    (text) => {
      expect(parseReportText(formats, text)).toEqual({
        ok: false,
        why: '不是完整的报告文件，可能在传输中损坏。重新导出或者取得原文件后再打开。',
      });
    },
  );
});

describe('a report file is accepted', () => {
  it('and is the same report, with the template of its format', () => {
    expect(parseReportText(formats, JSON.stringify(report))).toEqual({
      ok: true,
      report,
      unbound: [],
      template: format202130,
    });
  });

  it('with a mark of byte order before it', () => {
    expect(parseReportText(formats, `\uFEFF${JSON.stringify(report)}`).ok).toBe(true);
  });

  it.each(['1o', '-', '-35', '１２', '12.5', '1'.repeat(40), ''])(
    'with “%s” in a cell, kept as typed',
    (text) => {
      const tables = { requests: { received: { naturalPerson: text } } };
      expect(accepted({ ...report, tables }).tables['requests']?.['received']?.['naturalPerson']).toBe(text);
    },
  );

  it('without tables, texts and notes: everything is 未填', () => {
    const { text: _text, notes: _notes, signature: _signature, ...bare } = withoutTables;
    const parsed = accepted(bare);
    expect(parsed.tables).toEqual(report.tables);
    expect(parsed.text).toEqual(report.text);
    expect(parsed.notes).toEqual({});
    expect(parsed.signature).toEqual({ name: '', date: '' });
  });

  it('with a missing cell as null and the others as they are', () => {
    const { tables } = accepted({ ...report, tables: { review: { directSuit: { pending: '3' } } } });
    expect(tables['review']?.['directSuit']).toEqual({
      upheld: null,
      corrected: null,
      otherOutcome: null,
      pending: '3',
      total: null,
    });
    expect(Object.keys(tables['requests'] ?? {})).toHaveLength(25);
  });

  it('with unknown rows and columns kept', () => {
    const requests = { otherHandling: { naturalPerson: '2' }, received: { foreigner: '1' } };
    const { tables } = accepted({ ...report, tables: { requests } });
    expect(tables['requests']?.['otherHandling']).toEqual({ naturalPerson: '2' });
    expect(tables['requests']?.['received']).toMatchObject({ foreigner: '1', naturalPerson: null });
  });

  it('with control characters removed and lines kept', () => {
    const parsed = accepted({
      ...report,
      text: { otherMatters: '一\u0000\u0007\r\n二\t三\u0085\r四' },
      tables: { requests: { received: { naturalPerson: '8\u0000' } } },
    });
    expect(parsed.text['otherMatters']).toBe('一\n二三\n四');
    expect(parsed.tables['requests']?.['received']?.['naturalPerson']).toBe('8');
  });

  it('with an overview of one piece', () => {
    expect(accepted({ ...report, text: { overview: { whole: '一段' } } }).text['overview']).toEqual({
      whole: '一段',
    });
  });

  it('for a year after its format, whose form the rules then name', () => {
    const parsed = accepted({ ...report, format: '2019-60', year: 2023, tables: {}, text: {} });
    expect(parsed.year).toBe(2023);
  });

  it('with what was seen in a document, untouched', () => {
    expect(accepted({ ...report, seen }).seen).toEqual(seen);
  });

  it('with what was not noted of a document as not seen', () => {
    expect(accepted({ ...report, seen: { title: '年报\u0007' } }).seen).toEqual({
      ...nothingSeen(),
      title: '年报',
    });
  });

  it.each<[string, unknown, Partial<Seen>]>([
    ['a label without its id', { ...seen, labels: [{ text: '总计' }] }, { labels: [] }],
    ['a title that is a number', { ...seen, title: 3 }, { title: '' }],
    ['a level in words', { ...seen, headings: [{ text: '一、', level: '1' }] }, { headings: [] }],
    ['a table of an unknown kind', { ...seen, tables: { review: 'drawing' } }, { tables: {} }],
    [
      'a row without its figures',
      { ...seen, extraRows: [{ table: 'review', label: '乙' }] },
      { extraRows: [] },
    ],
    ['missing rows in one text', { ...seen, missingRows: 'requests.granted' }, { missingRows: [] }],
    ['a date that is no text', { ...seen, date: null }, { date: '' }],
    ['a basis that is no text', { ...seen, basis: [] }, { basis: '' }],
    ['a period that is no text', { ...seen, period: {} }, { period: '' }],
    ['words beside a table in one text', { ...seen, besideTables: '增加。' }, { besideTables: undefined }],
    ['what was printed as a list', { ...seen, printed: [3] }, { printed: undefined }],
    ['no object at all', [seen], { ...nothingSeen(), besideTables: undefined, printed: undefined }],
    ['null', null, { ...nothingSeen(), besideTables: undefined, printed: undefined }],
    ['a member of another name', { ...seen, colour: '红' }, {}],
  ])('with %s in `seen`: that alone counts as not seen', (_what, odd, instead) => {
    expect(accepted({ ...report, seen: odd }).seen).toEqual({ ...seen, ...instead });
  });

  it('without `seen` as one that nobody read from a document', () => {
    expect(accepted(report).seen).toBeUndefined();
  });
});

function accepted(value: unknown): Report {
  const parsed = parseReport(formats, value);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.report;
}
