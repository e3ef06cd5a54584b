import type { RuleExample } from '../example';
import { textExample } from './text-example';

const REQUESTS = 'text.overview.disclosureOnRequest';
const PLATFORM = 'text.overview.platform';
const LISTED = { wordList: [{ word: '档案事业处', instead: '档案业务科' }] };

/** 例子 of X and P, words that do not belong into a report, by rule. */
export const wordingExamples: Readonly<Record<string, readonly RuleExample[]>> = {
  X01: [textExample(PLATFORM, 'XX局网站专栏实行专人维护。', '本局网站专栏实行专人维护。')],
  X02: [textExample(PLATFORM, '全年公开信息  条，均在网站发布。', '全年公开信息 35 条，均在网站发布。')],
  X03: [
    textExample(PLATFORM, '（此处填写平台建设情况）', '网站专栏实行专人维护。'),
    {
      breaks: { seen: { besideTables: [{ part: 'requests', text: '该部分以表格形式报告。' }] } },
      holds: { seen: { besideTables: [] } },
    },
  ],
  X04: [textExample(PLATFORM, maintained('多数部门'), maintained('本局'))],
  X05: [textExample(PLATFORM, '做好政府息公开平台维护。', '做好政府信息公开平台维护。')],
  X06: [
    {
      breaks: { settings: LISTED, set: { [PLATFORM]: '档案事业处维护网站专栏。' } },
      holds: { settings: LISTED, set: { [PLATFORM]: '档案业务科维护网站专栏。' } },
    },
  ],
  X07: [textExample(PLATFORM, '网站专栏&nbsp;每周更新。', '网站专栏每周更新。')],
  X09: [textExample(PLATFORM, '深化“互联网+政务公开工作。', '深化“互联网+政务公开”工作。')],
  P01: [textExample(REQUESTS, '申请人身份证号11010519491231002X，已核验。', '申请人身份证号已核验。')],
  P02: [
    textExample(
      'text.opening',
      '联系电话：13812345678。统计期限为1月1日至12月31日。',
      '联系电话：0999-1234567。统计期限为1月1日至12月31日。',
    ),
  ],
  P03: [textExample(REQUESTS, '信息处理费汇入4111111111111111。', '信息处理费汇入财政专户。')],
  P04: [
    textExample(
      'text.opening',
      '统计期限为1月1日至12月31日。邮箱：yunjiang@163.com。',
      '统计期限为1月1日至12月31日。邮箱：xxgk@yunjiang.gov.cn。',
    ),
  ],
  P05: [
    textExample(REQUESTS, '申请人王小明要求公开征地批复，已经答复。', '申请人要求公开征地批复，已经答复。'),
  ],
  P07: [textExample(PLATFORM, '内部资料，注意保存\n网站专栏每周更新。', '网站专栏每周更新。')],
};

function maintained(who: string): string {
  return `${who}${'能够按照要求做好网站栏目维护，持续推进公开，'.repeat(5)}成效明显。`;
}
