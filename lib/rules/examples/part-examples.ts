import type { ExampleReport, RuleExample } from '../example';
import { extraPartExample, missingPartExample, otherWordsExample } from './heading-examples';
import { textExample } from './text-example';

const FIVE = '主动公开信息35条，依申请公开3件，更新目录，网站改版，举办培训。';
const PROBLEMS = 'text.problemsAndImprovements';
const TOLD =
  '一是栏目更新不够及时；二是解读形式单一。下一步，将明确责任人，按月检查栏目，增加图解和视频，方便群众查找。';

/** 例子 of S, what the parts of a report say, by rule. */
export const partExamples: Readonly<Record<string, readonly RuleExample[]>> = {
  S01: [missingPartExample],
  S02: [otherWordsExample],
  S03: [extraPartExample],
  S04: [
    {
      ruleId: 'S04',
      breaks: { set: { 'text.overview.whole': '召开会议，研究部署工作。' } },
      holds: { set: { 'text.overview.whole': FIVE } },
    },
  ],
  S05: [ofGovernment('领导小组召开会议2次。', '工作考核、社会评议均有结果，没有发生责任追究的情形。')],
  S06: [
    {
      breaks: { set: { 'text.overview.platform': '网站专栏按月检查。'.repeat(120) } },
      holds: { set: { 'text.overview.platform': '网站专栏按月检查。'.repeat(10) } },
    },
  ],
  S07: [{ ruleId: 'S07', ...textExample(PROBLEMS, '无。', TOLD) }],
  S08: [
    textExample(
      PROBLEMS,
      '一是公开意识不强；二是解读形式单一；三是人员业务能力不足；四是个别栏目更新不够及时，群众查找不便。',
      TOLD,
    ),
  ],
  S14: [
    textExample(
      'text.overview.proactiveDisclosure',
      '（一）政策信息\n（三）服务信息',
      '（一）政策信息\n（二）服务信息',
    ),
  ],
  S15: [
    textExample(
      'text.opening',
      '本报告由七个部分组成，统计期限为1月1日至12月31日。',
      '本报告由六个部分组成，统计期限为1月1日至12月31日。',
    ),
  ],
  S16: [{ breaks: beside('2024年，我局共收到申请3件，均已答复。'), holds: beside('该部分以表格形式报告。') }],
};

function ofGovernment(breaks: string, holds: string): RuleExample {
  const agency = { name: '云江市人民政府', kind: 'government' } as const;
  const slot = 'text.overview.supervision';
  return { breaks: { agency, set: { [slot]: breaks } }, holds: { agency, set: { [slot]: holds } } };
}

function beside(text: string): ExampleReport {
  return { seen: { besideTables: [{ part: 'requests', text }] } };
}
