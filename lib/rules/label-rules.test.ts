import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import type { Seen, SeenLabel } from '@/lib/report/seen';
import { findingKey } from './finding-key';
import { asPrinted, findingsOf, spoken, zeroReport } from './test-kit';

const zero = zeroReport(format202130);
const altered = (...labels: readonly SeenLabel[]) =>
  findingsOf(format202130, asPrinted(format202130, zero, { labels }), 'S11');
const corner = { id: 'requests.corner', text: format202130.sections[2].table.corner };

describe('S11', () => {
  it.each([
    ['requests.requiresCreation', '2.没有现成信息需另行制作', '2.没有现成信息需要另行制作'],
    ['proactive.normativeDocument', '规范性文件', '行政规范性文件'],
    ['proactive.*.inForce', '现行有效件', '现行有效件数'],
    ['proactive.*.inForce', '现行有效件数（历史累计）', '现行有效件数'],
    ['proactive.*.inForce', '现行有效件数（元）', '现行有效件数'],
    ['proactive.*.amountCharged', '本年收费金额（单位：元）', '本年收费金额（单位：万元）'],
    ['requests.*.applicants', '申请人', '申请人情况'],
    ['requests.refused', '（三）不予受理', '（三）不予公开'],
    ['review.*.pending', '未审结', '尚未审结'],
    ['review.*.directSuit', '直接起诉', '未经复议直接起诉'],
    [
      'requests.corner',
      '（勾稽关系：第一项加第二项之和，等于第三项加第四项之和）',
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    ],
  ])('of %s printed “%s” says both', (id, text, official) => {
    const [finding, ...others] = altered({ id, text });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'doubt', quote: text });
    expect(finding?.message).toMatch(/^表[二三四]的“/);
    expect(finding?.message).toContain(`“${text}”与规定的“${official}”不一致。`);
  });

  it.each(
    [
      ['requests.threeSecurities', '3.危及"三安全一稳定"'],
      ['requests.received', '一、本年新收政府\n信息公开申请数量'],
      ['requests.granted', '(一)予以公开'],
      ['requests.stateSecret', '１．属于国家秘密'],
      ['requests.*.naturalPerson', '自 然 人'],
      ['requests.results', '三、本年\n度 办 理\n结果'],
      ['proactive.*.amountCharged', '本年收费金额(单位:万元)'],
      ['proactive.*.inForce', '现行有效件数（单位：件）'],
      ['requests.grantedInPart', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
      ['requests.nowhere', '规定之外'],
      ['review.corner', '规定之外'],
      ['proactive.band', '第二十条第（一）项'],
      ['requests.received', '  '],
      corner,
    ].map((one) => (Array.isArray(one) ? { id: one[0] ?? '', text: one[1] ?? '' } : one)),
  )('of $id printed “$text” is content', (label) => {
    expect(altered(label)).toEqual([]);
  });

  it('shows the beginning of an explanation that stands in place of a label', () => {
    const text = `（二）部分公开，${'指申请内容的一部分予以公开，其余部分依法不予公开的情形，'.repeat(6)}`;
    const [finding] = altered({ id: 'requests.grantedInPart', text });
    expect(finding?.quote).toMatch(/^（二）部分公开，指申请.{20,40}……$/);
    expect(finding?.message).toContain(`“${finding?.quote ?? ''}”与规定的“`);
    expect(finding?.message.length).toBeLessThan(120);
  });

  it('points to the cells of the row, or of the column', () => {
    expect(altered({ id: 'review.*.directSuit', text: '起诉' })[0]?.cells).toEqual(
      ['upheld', 'corrected', 'otherOutcome', 'pending', 'total'].map(
        (column) => `review.directSuit.${column}`,
      ),
    );
    expect(altered({ id: 'review.*.pending', text: '未结' })[0]?.cells).toEqual(
      ['reconsideration', 'directSuit', 'suitAfterReconsideration'].map((row) => `review.${row}.pending`),
    );
  });

  it('speaks once about a head that is printed on every page', () => {
    const twice = altered(
      { id: 'requests.*.total', text: '合计' },
      { id: 'requests.*.total', text: '合 计' },
      { id: 'requests.*.total', text: '总数' },
      { id: 'review.*.total', text: '合计' },
    );
    expect(twice.map(({ quote }) => quote)).toEqual(['合计', '总数', '合计']);
    expect(new Set(twice.map(findingKey)).size).toBe(3);
  });

  it('leaves a label of the form of 2019 to S10', () => {
    const labels = [{ id: 'proactive.*.issued', text: '本年新制作 数量' }];
    expect(spoken(format202130, asPrinted(format202130, zero, { labels }))).toEqual(['S10 proactive']);
  });

  it('goes by the words of the report’s own form', () => {
    const report = zeroReport(format201960);
    const labels = [{ id: 'proactive.normativeDocument', text: '规范性文件' }];
    expect(spoken(format201960, asPrinted(format201960, report, { labels }))).toEqual([]);
  });
});

describe('S13', () => {
  const tables = { requests: 'table' } as const;
  const row = { id: 'requests.received', text: '一、本年新收政府信息公开申请数量' };
  const said = (labels: readonly SeenLabel[], shown: Seen['tables'] = tables) =>
    findingsOf(format202130, asPrinted(format202130, zero, { labels, tables: shown }), 'S13');

  it('asks for the words of the corner that a document left out', () => {
    expect(said([row])).toEqual([
      {
        ruleId: 'S13',
        severity: 'doubt',
        message:
          '表三的表头缺少勾稽关系说明。在左上角补上“（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）”。',
        cells: [],
        part: 'requests',
      },
    ]);
    expect(said([row, { ...corner, text: ' ' }])).toHaveLength(1);
    expect(said([row, { ...corner, id: 'review.corner' }])).toHaveLength(1);
  });

  it.each<[string, readonly SeenLabel[], Seen['tables']]>([
    ['the corner is printed', [row, corner], tables],
    ['no table was found', [row], { requests: 'none' }],
    ['nothing is known of the table', [row], {}],
    ['no label of the table was noted', [{ id: 'review.*.total', text: '总计' }], tables],
  ])('is silent where %s', (_what, labels, shown) => {
    expect(said(labels, shown)).toEqual([]);
  });

  it('asks nothing of a form whose corner is empty', () => {
    const [overview, proactive, requests, ...others] = format202130.sections;
    const bare = { ...requests, table: { ...requests.table, corner: '' } };
    const form = { ...format202130, sections: [overview, proactive, bare, ...others] };
    expect(spoken(form, asPrinted(form, zero, { labels: [row], tables }))).toEqual([]);
  });
});
