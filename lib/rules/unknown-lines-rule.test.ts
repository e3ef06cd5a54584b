import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { check } from './check';
import { asPrinted, findingsOf, spoken, withCells, zeroReport } from './test-kit';

describe('S12', () => {
  it('names a row that the form does not have, once', () => {
    const report = withCells(zeroReport(format202130), {
      'requests.withdrawn.naturalPerson': '2',
      'requests.withdrawn.total': '2',
    });
    expect(findingsOf(format202130, report, 'S12')).toEqual([
      {
        ruleId: 'S12',
        severity: 'error',
        message: '表三多出“withdrawn”行，固定表式不得增删。去掉这一行，数字并入规定的行。',
        cells: ['requests.withdrawn.naturalPerson', 'requests.withdrawn.total'],
        part: 'requests',
      },
    ]);
  });

  it('names a column that the form does not have, once for all its rows', () => {
    const report = withCells(zeroReport(format202130), {
      'requests.received.foreigner': '2',
      'requests.granted.foreigner': '2',
    });
    expect(findingsOf(format202130, report, 'S12')).toEqual([
      {
        ruleId: 'S12',
        severity: 'error',
        message: '表三多出“foreigner”列，固定表式不得增删。去掉这一列，数字并入规定的列。',
        cells: ['requests.received.foreigner', 'requests.granted.foreigner'],
        part: 'requests',
      },
    ]);
  });

  it('knows that a column of one part of 表二 is foreign to another', () => {
    const report = withCells(zeroReport(format202130), { 'proactive.license.issued': '2' });
    expect(spoken(format202130, report)).toEqual(['S12 proactive.license.issued']);
  });

  it('takes no group of columns for a row', () => {
    const report = withCells(zeroReport(format202130), { 'requests.organizations.total': '2' });
    expect(findingsOf(format202130, report, 'S12')[0]?.message).toContain('多出“organizations”行');
  });

  it('does not read figures into a sum: the others stay as they were', () => {
    const report = withCells(zeroReport(format202130), { 'requests.withdrawn.naturalPerson': '2' });
    expect(spoken(format202130, report)).toEqual(['S12 requests.withdrawn.naturalPerson']);
  });

  it('comes after the findings about the table’s own cells', () => {
    const report = withCells(zeroReport(format202130), {
      'requests.withdrawn.naturalPerson': '2',
      'requests.carriedForward.otherOrganization': null,
      'review.directSuit.pending': null,
    });
    expect(spoken(format202130, report)).toEqual([
      'C01 requests.carriedForward.otherOrganization',
      'S12 requests.withdrawn.naturalPerson',
      'C01 review.directSuit.pending',
    ]);
  });

  it('has nothing to say about a row without cells', () => {
    const report = zeroReport(format202130);
    const requests = { ...report.tables['requests'], withdrawn: {} };
    expect(spoken(format202130, { ...report, tables: { ...report.tables, requests } })).toEqual([]);
  });
});

describe('S12 of a document', () => {
  const zero = zeroReport(format202130);

  it('names a row that it prints besides, with its figures', () => {
    const extraRows = [
      { table: 'requests', label: '（八）撤回', values: ['2', '', ' ', '2'] },
      { table: 'review', label: '国家赔偿', values: ['1'] },
      { table: 'appendix', label: '附表', values: ['1'] },
    ];
    expect(check(format202130, asPrinted(format202130, zero, { extraRows }))).toEqual([
      {
        ruleId: 'S12',
        severity: 'error',
        message: '表三多出“（八）撤回”行（2、2），固定表式不得增删。去掉这一行，数字并入规定的行。',
        cells: [],
        part: 'requests',
        quote: '（八）撤回',
      },
      {
        ruleId: 'S12',
        severity: 'error',
        message: '表四多出“国家赔偿”行（1），固定表式不得增删。去掉这一行，数字并入规定的行。',
        cells: [],
        part: 'review',
        quote: '国家赔偿',
      },
    ]);
  });

  it.each([[[]], [['', ' ']]])('says nothing about a row that prints no figure: %j', (values) => {
    const extraRows = [{ table: 'proactive', label: '数量', values }];
    expect(findingsOf(format202130, asPrinted(format202130, zero, { extraRows }), 'S12')).toEqual([]);
  });

  it('names a row that it leaves out, and points to its cells', () => {
    const missingRows = ['proactive.license', 'requests.nowhere', 'appendix.license'];
    expect(check(format202130, asPrinted(format202130, zero, { missingRows }))).toEqual([
      {
        ruleId: 'S12',
        severity: 'error',
        message: '表二缺少“行政许可”行，固定表式不得增删。补上这一行，没有的填 0。',
        cells: ['proactive.license.decisions'],
        part: 'proactive',
      },
    ]);
  });

  it('asks for no row that another one stands for', () => {
    const report = withCells(zero, { 'requests.otherHandling.total': '0' });
    const missingRows = ['requests.correctionOverdue', 'requests.feeOverdue', 'requests.otherReason'];
    const found = findingsOf(format202130, asPrinted(format202130, report, { missingRows }), 'S12');
    expect(found.map(({ message }) => message)).toEqual([
      '表三多出“（六）其他处理”行，固定表式不得增删。把这一行的数分别填到它下面的 3 行。',
    ]);
    expect(findingsOf(format202130, asPrinted(format202130, zero, { missingRows }), 'S12')).toHaveLength(3);
  });
});
