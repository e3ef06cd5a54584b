import { describe, expect, it } from 'vitest';
import { format203001 } from '@/e2e/formats/2030-01';
import { evaluate } from '@/lib/report/evaluate';
import { withCells, zeroReport } from '@/lib/rules/test-kit';
import type { Template } from '@/lib/template/types';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { seriesOverYears, type DatedSheet } from './year-series';

type Cells = Readonly<Record<string, string | null>>;
const person = (row: string) => `requests.${row}.naturalPerson`;

describe('历年', () => {
  it('shows what came in, was done and was left, then what the outcomes were', () => {
    const groups = seriesOverYears(format202130, [year(2024, format202130, {})]);
    expect(groups.map(({ series }) => series.map(({ name }) => name))).toEqual([
      ['新收', '上年结转', '办结', '结转下年'],
      [
        '（一）予以公开',
        '（二）部分公开',
        '（三）不予公开',
        '（四）无法提供',
        '（五）不予处理',
        '（六）其他处理',
      ],
    ]);
  });

  it('takes the total column, year by year, and says why a year has no figure', () => {
    const years = [
      year(2024, format202130, { [person('received')]: '7', 'requests.received.otherOrganization': '2' }),
      year(2021, format202130, { [person('received')]: '3' }),
      year(2023, format202130, { [person('received')]: null }),
    ];
    expect(texts(format202130, years, 'received')).toEqual(['2021 3', '2022 无报告', '2023 未填', '2024 9']);
  });

  it('adds up the rows of a group, and one row of an older form that stands for them', () => {
    const years = [
      year(2020, format201960, { [person('otherHandling')]: '4', [person('granted')]: '4' }),
      year(2021, format202130, {
        [person('correctionOverdue')]: '1',
        [person('otherReason')]: '2',
        [person('granted')]: '1',
      }),
    ];
    expect(texts(format202130, years, 'otherHandling')).toEqual(['2020 4 50.0%', '2021 3 75.0%']);
    expect(texts(format201960, years, 'otherHandling')).toEqual(['2020 4 50.0%', '2021 3 75.0%']);
  });

  it('leaves a group open while one of its rows is', () => {
    const years = [year(2024, format202130, { [person('petition')]: null })];
    expect(texts(format202130, years, 'notProcessed')).toEqual(['2024 未填']);
    expect(texts(format202130, years, 'granted')).toEqual(['2024 0']);
  });

  it('says where the form of a year had no such row', () => {
    const years = [
      year(2029, format202130, {}),
      year(2030, format203001, { 'consultations.answered.counter': '5' }),
    ];
    expect(texts(format203001, years, 'arrived')).toEqual(['2029 表式无', '2030 0']);
    expect(texts(format203001, years, 'refusals')).toEqual(['2029 表式无', '2030 0 0%']);
    expect(texts(format203001, years, 'answered')).toEqual(['2029 表式无', '2030 5 100.0%']);
  });
});

function texts(template: Template, years: readonly DatedSheet[], id: string): string[] {
  const series = seriesOverYears(template, years)
    .flatMap((group) => group.series)
    .find((one) => one.id === id);
  return (series?.points ?? []).map(({ year: of, text, share }) =>
    [of, text, share].filter((word) => word !== undefined).join(' '),
  );
}

function year(of: number, template: Template, cells: Cells): DatedSheet {
  return { year: of, template, sheet: evaluate(template, withCells(zeroReport(template), cells)) };
}
