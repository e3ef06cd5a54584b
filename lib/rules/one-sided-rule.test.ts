import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { asRead, findingsOf, withCells, zeroReport } from './test-kit';

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];
const details = applicants.map((column) => `requests.granted.${column}`);
const blankDetails = Object.fromEntries(details.map((address) => [address, null]));
const TOTAL = 'requests.granted.total';

describe('T3-12', () => {
  it('names a row with a total and no details', () => {
    const report = withCells(zeroReport(format202130), { ...blankDetails, [TOTAL]: '8' });
    expect(findingsOf(format202130, report, 'T3-12')).toEqual([
      {
        ruleId: 'T3-12',
        severity: 'missing',
        message: '表三“（一）予以公开”只有总计 8，各列都未填。补填各列，没有的填 0。',
        cells: [TOTAL, ...details],
        part: 'requests',
      },
    ]);
  });

  it('is silent once one detail is there', () => {
    const cells = { ...blankDetails, 'requests.granted.naturalPerson': '8', [TOTAL]: '8' };
    expect(findingsOf(format202130, withCells(zeroReport(format202130), cells), 'T3-12')).toEqual([]);
  });

  it('does not take a mark for a total', () => {
    const report = withCells(zeroReport(format202130), { ...blankDetails, [TOTAL]: '-' });
    expect(findingsOf(format202130, report, 'T3-12')).toEqual([]);
  });

  it('does not take a mark for a blank detail', () => {
    const marks = Object.fromEntries(details.map((address) => [address, '-']));
    const report = withCells(zeroReport(format202130), { ...marks, [TOTAL]: '0' });
    expect(findingsOf(format202130, report, 'T3-12')).toEqual([]);
  });

  it('names a row with details and no total in a report that was read', () => {
    const report = asRead(withCells(zeroReport(format202130), { 'requests.granted.naturalPerson': '3' }));
    const finding = findingsOf(format202130, report, 'T3-12').find(({ cells }) => cells[0] === TOTAL);
    expect(finding?.message).toBe(
      '表三“（一）予以公开”各列有数，各列合计 3，总计为空。按原件补上总计，或者采用计算值。',
    );
    expect(finding?.severity).toBe('missing');
  });

  it('leaves the sum out while a detail is blank', () => {
    const report = asRead(withCells(zeroReport(format202130), { 'requests.granted.naturalPerson': null }));
    const finding = findingsOf(format202130, report, 'T3-12').find(({ cells }) => cells[0] === TOTAL);
    expect(finding?.message).toBe('表三“（一）予以公开”各列有数，总计为空。按原件补上总计，或者采用计算值。');
  });

  it('leaves a row that is blank altogether to C01', () => {
    const report = asRead(withCells(zeroReport(format202130), blankDetails));
    const about = (ruleId: string) =>
      findingsOf(format202130, report, ruleId).filter(({ cells }) =>
        cells[0]?.startsWith('requests.granted.'),
      );
    expect(about('T3-12')).toEqual([]);
    expect(about('C01').map(({ cells }) => cells[0])).toEqual([...details, TOTAL]);
  });

  it('asks nothing of our own reports, whose totals are computed', () => {
    expect(findingsOf(format202130, zeroReport(format202130), 'T3-12')).toEqual([]);
  });
});
