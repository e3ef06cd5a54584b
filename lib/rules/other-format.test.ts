/** A form that the product has never seen is evaluated, checked and laid out by the same code. */
import { describe, expect, it } from 'vitest';
import { format203001 } from '@/e2e/formats/2030-01';
import { blankReport } from '@/lib/report/blank';
import { evaluate } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import { parseReportText } from '@/lib/report/parse-report';
import { pathsOf } from '@/lib/report/path';
import { tableGrid } from '@/lib/template/grid';
import { balanceLines, balanceSentence } from './balance-lines';
import { ruleIdsIn, rules } from './catalogue';
import { check } from './check';
import { progress } from './progress';
import { asRead, findingsOf, spoken, withCells, zeroReport } from './test-kit';

const balanced = withCells(zeroReport(format203001), {
  'consultations.start.phone': '2',
  'consultations.arrived.phone': '10',
  'consultations.arrived.counter': '4',
  'consultations.answered.phone': '9',
  'consultations.unclear.phone': '1',
  'consultations.elsewhere.counter': '4',
  'consultations.end.phone': '2',
});

describe('figures', () => {
  const sheet = evaluate(format203001, balanced);

  it.each([
    ['consultations.arrived.remote', '10'],
    ['consultations.arrived.all', '14'],
    ['consultations.done.phone', '10'],
    ['consultations.done.remote', '10'],
    ['consultations.done.all', '14'],
    ['appraisals.visitors.votes', '0'],
  ])('%s comes to %s', (address, value) => {
    expect(formatAmount(sheet.get(address)?.computed ?? -1n)).toBe(value);
  });

  it('read a signed count and an amount as the form declares them', () => {
    const read = evaluate(
      format203001,
      withCells(balanced, { 'holdings.gazettes.movement': '-12', 'holdings.printing.spent': '3.25' }),
    );
    expect(formatAmount(read.get('holdings.gazettes.movement')?.value ?? 0n)).toBe('-12');
    expect(formatAmount(read.get('holdings.printing.spent')?.value ?? 0n)).toBe('3.25');
  });
});

describe('rules', () => {
  it('find nothing in a balanced report', () => {
    expect(spoken(format203001, balanced)).toEqual([]);
  });

  it('of the form have its own ids', () => {
    const ids = rules.flatMap((rule) => ruleIdsIn(format203001, rule));
    expect(ids.filter((id) => id.startsWith('Z'))).toEqual([
      'Z1-01',
      'Z1-02',
      'Z3-01',
      'Z1-03',
      'Z1-04',
      'Z0-01',
      'Z0-02',
    ]);
  });

  it('speak for each column that a figure puts out, subtotal and total included', () => {
    const report = withCells(balanced, { 'consultations.arrived.letter': '1' });
    expect(spoken(format203001, report)).toEqual([
      'Z1-03 consultations.start.letter',
      'Z1-03 consultations.start.remote',
      'Z1-03 consultations.start.all',
    ]);
    expect(check(format203001, report)[0]?.message).toBe(
      '表甲“来信”列：期初 0 + 新增 1 = 1；办毕 0 + 期末 0 = 0，相差 1。核对本列各行，使两边相等。',
    );
    expect(check(format203001, report)[0]?.part).toBe('consulting');
  });

  it('compare a printed subtotal and a printed total each with its own parts', () => {
    const report = withCells(balanced, {
      'consultations.answered.remote': '8',
      'consultations.answered.all': '9',
    });
    expect(findingsOf(format203001, report, 'Z1-01').map(({ cells, message }) => [cells, message])).toEqual([
      [
        ['remote', 'phone', 'letter'].map((column) => `consultations.answered.${column}`),
        '表甲“当场解答”：各列合计 9，远程小计填 8，相差 1。改正填错的数，或者采用计算值。',
      ],
    ]);
  });

  it('check signed counts, amounts, notes, blanks and prose of the form', () => {
    const report = {
      ...withCells(balanced, {
        'holdings.gazettes.movement': '1.5',
        'holdings.yearbooks.movement': '-3',
        'holdings.printing.spent': '-1',
        'trainings.everyone.people': null,
        'appraisals.visitors.votes': '3',
      }),
      notes: { 'holdings.gazettes.stock': '不含散页' },
    };
    const text = {
      ...report.text,
      remarks: '',
      summary: { lead: '', reading: '全年阅览。', service: '（二）服务情况' },
    };
    expect(spoken(format203001, { ...report, text })).toEqual([
      'Z0-01 text.summary.service',
      'C06 holdings.gazettes.stock',
      'C02 holdings.gazettes.movement',
      'C04 holdings.printing.spent',
      'Z3-01 appraisals.visitors.votes',
      'C01 trainings.everyone.people',
      'Z0-02 text.remarks',
    ]);
  });

  it('take a group printed as one row for its rows', () => {
    const report = asRead(
      withCells(balanced, {
        'consultations.unclear.phone': null,
        'consultations.elsewhere.phone': null,
        'consultations.refusals.phone': '2',
        'consultations.done.phone': '10',
      }),
    );
    const [finding] = findingsOf(format203001, report, 'Z1-02');
    expect(finding?.message).toBe(
      '表甲“电话”列：各行合计 11，办毕小计填 10，相差 1。改正填错的数，或者采用计算值。',
    );
    expect(findingsOf(format203001, report, 'S12')).toHaveLength(1);
  });

  it('leave blank totals of a form without T3-12 to C01', () => {
    const blank = findingsOf(format203001, asRead(balanced), 'C01').map(({ cells }) => cells[0]);
    expect(blank).toContain('consultations.start.remote');
    expect(blank).toContain('appraisals.staff.votes');
  });
});

describe('the rest of the engine', () => {
  it('shows a sentence for every column of its balance', () => {
    const lines = balanceLines(format203001, 'consultations', evaluate(format203001, balanced));
    expect(lines.map(balanceSentence)).toEqual([
      '期初 2 + 新增 10 = 12；办毕 10 + 期末 2 = 12',
      '期初 0 + 新增 0 = 0；办毕 0 + 期末 0 = 0',
      '期初 2 + 新增 10 = 12；办毕 10 + 期末 2 = 12',
      '期初 0 + 新增 4 = 4；办毕 4 + 期末 0 = 4',
      '期初 2 + 新增 14 = 16；办毕 14 + 期末 2 = 16',
    ]);
  });

  it('lays its tables out', () => {
    const size = (table: Parameters<typeof tableGrid>[0]) => {
      const { rows, columns, headRows } = tableGrid(table);
      return { rows, columns, headRows };
    };
    const tables = format203001.sections.flatMap((section) =>
      section.kind === 'table' ? [section.table] : [],
    );
    expect(tables.map(size)).toEqual([
      { rows: 9, columns: 8, headRows: 2 },
      { rows: 7, columns: 3, headRows: 0 },
      { rows: 4, columns: 6, headRows: 3 },
      { rows: 3, columns: 3, headRows: 1 },
    ]);
  });

  it('measures its progress by its own parts', () => {
    const measured = progress(format203001, balanced, evaluate(format203001, balanced));
    expect(Object.fromEntries(measured)).toMatchObject({
      summary: { filled: 2, of: 2 },
      consulting: { filled: 18, of: 18 },
      holding: { filled: 5, of: 5 },
      appraisal: { filled: 4, of: 4 },
      training: { filled: 4, of: 4 },
      remarks: { filled: 1, of: 1 },
    });
  });

  it('reads and writes its report file', () => {
    const report = blankReport(format203001, 2031, { name: '云江市图书馆', kind: 'institution' });
    const parsed = parseReportText([format203001], JSON.stringify(report));
    expect(parsed).toMatchObject({ ok: true, report });
    expect(pathsOf(format203001)).toContain('tables.holdings.printing.spent');
  });
});
