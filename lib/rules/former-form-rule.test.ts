import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import type { SeenLabel } from '@/lib/report/seen';
import { asPrinted, asRead, findingsOf, spoken, withCells, zeroReport } from './test-kit';

const zero = zeroReport(format202130);
const seeing = (...texts: readonly string[]) =>
  asPrinted(format202130, zero, {
    labels: texts.map((text, index): SeenLabel => ({ id: `proactive.unknown${index}`, text })),
  });
const found = (report: typeof zero) => findingsOf(format202130, report, 'S10');

describe('S10', () => {
  it.each([2021, 2025])('names the form of 2019 in a report for %i, read or not', (year) => {
    const report = { ...zeroReport(format201960), year };
    const expected = {
      ruleId: 'S10',
      severity: 'error',
      message: `${year}年的报告使用了2019年格式，这个格式用于2019年至2020年的报告。改用${year}年适用的格式编制。`,
      cells: [],
      part: 'basics',
    };
    expect(findingsOf(format201960, report, 'S10')).toEqual([expected]);
    expect(findingsOf(format201960, asRead(report), 'S10')).toEqual([expected]);
  });

  it.each([
    [format201960, 2019],
    [format201960, 2020],
    [format202130, 2021],
    [format202130, 2040],
  ])('has nothing to say about the form of $id in %i', (template, year) => {
    expect(spoken(template, asPrinted(template, { ...zeroReport(template), year }))).toEqual([]);
  });

  it('names labels of the form of 2019 in a table, in one finding', () => {
    expect(found(seeing('采购项目数量', '政府集中采购'))).toEqual([
      {
        ruleId: 'S10',
        severity: 'error',
        message:
          '表二的“采购项目数量”、“政府集中采购”属于以前的格式，2021年的报告应使用2021年格式。按现行表式重填表二。',
        cells: [],
        part: 'proactive',
      },
    ]);
  });

  it('names three of many, in the order of the form, and counts them', () => {
    const many = seeing('政府集中采购', '本年新公开\n数量', '本年增／减', '本年新制作数量');
    expect(found(many)[0]?.message).toContain('“本年新制作数量”、“本年新公开数量”、“本年增/减”等 4 处属于');
    expect(found(seeing('政府集中采购', '采购总金额', '采购项目数量'))[0]?.message).toContain(
      '“采购项目数量”、“采购总金额”、“政府集中采购”属于',
    );
  });

  it('names a row that a document printed besides', () => {
    const extraRows = [{ table: 'proactive', label: '其他对外管理服务事项', values: ['0', '0', '0'] }];
    expect(spoken(format202130, asPrinted(format202130, zero, { extraRows }))).toEqual([
      'S10 proactive',
      'S12 proactive',
    ]);
  });

  it('does not take labels of another table, or of this form, for signs of it', () => {
    const labels = [
      { id: 'requests.received', text: '政府集中采购' },
      { id: 'proactiveness.license', text: '政府集中采购' },
      { id: 'proactive.license', text: '行政许可' },
    ];
    const extraRows = [{ table: 'review', label: '政府集中采购', values: [] }];
    expect(found(asPrinted(format202130, zero, { labels, extraRows }))).toEqual([]);
  });

  it('names （六）其他处理 printed as one row', () => {
    const report = withCells(zero, {
      'requests.otherHandling.naturalPerson': '2',
      'requests.otherHandling.total': '2',
    });
    expect(found(asPrinted(format202130, report))).toEqual([
      {
        ruleId: 'S10',
        severity: 'error',
        message: '表三的“（六）其他处理”属于以前的格式，2021年的报告应使用2021年格式。按现行表式重填表三。',
        cells: ['requests.otherHandling.naturalPerson', 'requests.otherHandling.total'],
        part: 'requests',
      },
    ]);
    expect(found(report)).toEqual([]);
  });
});
