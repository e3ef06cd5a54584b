import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { writePath } from '@/lib/report/path';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { carriedFigures } from './carried-figures';

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];

describe.each([format201960, format202130])('$name last year', (before) => {
  it('carries every column that is typed into, each into its own', () => {
    let report = blankReport(before, before.years.from, { name: '云江市档案局', kind: 'department' });
    columns.forEach((column, index) => {
      report = writePath(report, `tables.requests.carriedForward.${column}`, String(index + 3));
    });
    const carried = carriedFigures(format202130, { template: before, report });
    expect(carried.map(({ to, value }) => [to, value])).toEqual(
      columns.map((column, index) => [`requests.broughtForward.${column}`, String(index + 3)]),
    );
  });

  it('carries a blank as a blank and a figure without its note or separators', () => {
    const blank = blankReport(before, before.years.from, { name: '云江市档案局', kind: 'department' });
    const report = writePath(blank, 'tables.requests.carriedForward.naturalPerson', '1,234（跨年）');
    const carried = carriedFigures(format202130, { template: before, report });
    expect(carried.map(({ value }) => value)).toEqual(['1234', null, null, null, null, null]);
  });
});
