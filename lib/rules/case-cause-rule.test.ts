import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { writePath } from '@/lib/report/path';
import { findingsOf, withCells, zeroReport } from './test-kit';

const zero = { ...zeroReport(format202130), year: 2024 };
const withCases = withCells(zero, { 'review.reconsideration.upheld': '1', 'review.directSuit.upheld': '2' });
const said = (text: string) =>
  findingsOf(format202130, writePath(withCases, 'text.overview.disclosureOnRequest', text), 'T4-02').length;

describe('T4-02, cases without a request', () => {
  it.each([
    '办理因2023年度政府信息公开申请引发行政复议1件、引发行政诉讼2件，均维持结果。',
    '行政复议1件、行政诉讼2件，系以前年度答复引起。',
    '本年度的3件复议诉讼案件均由上年公开申请产生。',
    '行政复议1件属于２０２２年的申请。',
  ])('are explained by: %s', (text) => {
    expect(said(text)).toBe(0);
  });

  it.each([
    '行政复议1件，行政诉讼2件。',
    '因政府信息公开引发行政复议1件，较上年减少1件。',
    '与2023年相比，因公开引发的行政复议增加1件。',
    '因2024年政府信息公开申请引发行政复议1件。',
    '因2023年机构改革，栏目作了调整。行政复议1件。',
    '2023年行政复议培训1次。',
    '2025年将减少因公开引发的行政复议。',
  ])('are not explained by: %s', (text) => {
    expect(said(text)).toBe(1);
  });

  it('are explained by one text, whatever the others say', () => {
    const explained = writePath(
      withCases,
      'text.problemsAndImprovements',
      '3件复议诉讼案件均由以前年度的申请引起。',
    );
    const report = writePath(explained, 'text.overview.supervision', '开展培训1次。');
    expect(findingsOf(format202130, report, 'T4-02')).toEqual([]);
  });
});
