import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { writePath } from '@/lib/report/path';
import { check } from './check';
import { slotsOf } from './prose-places';
import { asPrinted, zeroReport } from './test-kit';

const said = (text: string) => findings(text).map(({ ruleId, slot }) => `${ruleId} ${slot ?? ''}`);

describe('S09 asks for the fee statement', () => {
  it.each([
    '无。',
    '无',
    '没有其他需要报告的事项。',
    '本年度无其他需要报告的事项。',
    '一是加强培训。二是收到来信 12 件，均已办结。',
    '行政事业性收费 282.1 万元。',
    '严格执行信息处理费管理办法。',
    '认真贯彻信息处理费的有关规定。未来将继续加强管理。',
  ])('where part six says “%s”', (text) => {
    expect(said(text)).toEqual(['S09 text.otherMatters']);
  });

  it('in words that say what to write', () => {
    expect(findings('无。')).toEqual([
      {
        ruleId: 'S09',
        severity: 'doubt',
        message:
          '第六部分“其他事项”没有说明信息处理费收取情况。写明发出收费通知的件数、总金额和实际收取的金额；没有的写明没有。',
        cells: [],
        part: 'otherMatters',
        slot: 'text.otherMatters',
      },
    ]);
  });

  it('alike in a report that is being written and in one that was read', () => {
    const written = writePath(zeroReport(format202130), 'text.otherMatters', '无。');
    const read = asPrinted(format202130, written);
    expect(check(format202130, written).map(({ ruleId, slot }) => `${ruleId} ${slot ?? ''}`)).toEqual([
      'S09 text.otherMatters',
    ]);
    expect(check(format202130, written)).toEqual(check(format202130, read));
  });

  it('until one of the sentences offered for insertion says it', () => {
    const offered = format202130.sections
      .flatMap(slotsOf)
      .flatMap(({ statement, wordings = [] }) => (statement ? wordings : []));
    expect(offered.map(({ text }) => said(text.replace('{year}', '2025')).length)).toEqual([0, 1]);
    expect(said(offered.map(({ text }) => text).join('\n'))).toEqual([]);
  });
});

describe('S09 is content', () => {
  it.each([
    '2025年，本机关未发出信息处理费收费通知，未收取信息处理费。',
    '2025年，本机关发出信息处理费收费通知1件，总金额380元，实际收取380元。',
    '本年度收取信息处理费共计 ４００ 元。',
    '信息处理费：0。',
    '信息处理费为0',
    '（一）信息处理费收取情况\n无。',
    '本机关依申请公开政府信息没有产生任何费用。',
    '全年依申请公开收费零元。',
    '发出收费通知三件。',
    '不存在收取信息处理费的情况。',
    '本年度，我局未向申请人收取任何与政府信息公开有关的费用；没有其他事项。',
    '按照《政府信息公开信息处理费管理办法》，我镇2023年没有收费。',
    '行政事业性收费另见表二。信息处理费，无。',
  ])('with “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('with a blank text, which is 未填 under the same number', () => {
    expect(findings('').map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual(['missing S09']);
  });

  it('with a report in the form of 2019, which asks for no such statement', () => {
    const report = writePath(zeroReport(format201960), 'text.otherMatters', '无。');
    expect(check(format201960, asPrinted(format201960, report))).toEqual([]);
  });
});

function findings(text: string) {
  const report = writePath(zeroReport(format202130), 'text.otherMatters', text);
  return check(format202130, asPrinted(format202130, report)).filter(({ ruleId }) => ruleId === 'S09');
}
