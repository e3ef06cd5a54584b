import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import type { Finding, Severity } from '@/lib/rules/finding';
import { format202130 } from '@/templates/2021-30';
import { countsOf, passes, worstFirst, type CheckedFile } from './checked-file';
import { resultCsv } from './result-csv';

describe('worstFirst', () => {
  it('puts unreadable files first, then by errors, doubts and blanks, equals in their order', () => {
    const list = [
      read(1, ['doubt']),
      read(2, ['error']),
      read(3, []),
      unreadable(4, '加了密'),
      read(5, ['error', 'error']),
      read(6, ['missing', 'doubt']),
      read(7, []),
    ];
    expect(worstFirst(list).map(({ key }) => key)).toEqual([4, 5, 2, 6, 1, 3, 7]);
  });
});

describe('countsOf', () => {
  it('counts a cell that could not be read as 未填, once', () => {
    const item = read(1, ['missing'], ['requests.received.total', 'review.directSuit.pending']);
    if (item.state.kind !== 'read') throw new Error('not read');
    expect(countsOf(item.state.result)).toEqual({ error: 0, missing: 2, doubt: 0, hint: 0 });
  });
});

describe('passes', () => {
  it('lets a file through under each of its severities and under 全部', () => {
    const item = read(1, ['error', 'hint']);
    const filters = ['all', 'error', 'missing', 'doubt', 'hint', 'unreadable'] as const;
    expect(filters.filter((filter) => passes(item, filter))).toEqual(['all', 'error', 'hint']);
    expect(filters.filter((filter) => passes(unreadable(2, ''), filter))).toEqual(['all', 'unreadable']);
  });
});

describe('resultCsv', () => {
  it('has a line for each finding, each clean file and each that cannot be read', () => {
    const lines = resultCsv([read(1, ['error', 'doubt']), read(2, []), unreadable(3, '加了密')]).split(
      '\r\n',
    );
    expect(lines.slice(1, -1)).toEqual([
      '1.docx,云江市档案局,2024,2021年格式,有误,T3-01,说明',
      '1.docx,云江市档案局,2024,2021年格式,存疑,T3-01,说明',
      '2.docx,云江市档案局,2024,2021年格式,没有问题,,',
      '3.docx,,,,读不了,,加了密',
    ]);
  });

  it('leaves no formula in a cell and quotes what would part it', () => {
    const csv = resultCsv([
      { key: 1, file: new File([], '=cmd|"calc",x.docx'), state: { kind: 'unreadable', why: '两\n行' } },
    ]);
    expect(csv).toContain('"\'=cmd|""calc"",x.docx"');
    expect(csv).toContain('"两\n行"');
  });
});

function unreadable(key: number, why: string): CheckedFile {
  return { key, file: new File([], `${key}.docx`), state: { kind: 'unreadable', why } };
}

function read(key: number, severities: readonly Severity[], unread: readonly string[] = []): CheckedFile {
  const findings = severities.map((severity): Finding => ({
    ruleId: 'T3-01',
    severity,
    message: '说明',
    cells: ['requests.received.total'],
    part: 'requests',
  }));
  const report = blankReport(format202130, 2024, { name: '云江市档案局', kind: 'department' });
  const reading = {
    ...{ template: format202130, report, differences: [], document: null, places: {} },
    unread: unread.map((id) => ({ id, why: '看不清' })),
  };
  const result = { reading, findings, fileId: null };
  return { key, file: new File([], `${key}.docx`), state: { kind: 'read', result } };
}
