import { n01Traps } from './n01-traps';
import type { Wording } from './wording';

/**
 * N01: 未收到申请 against 表三本年新收. An error is a whole clause 未收到、没有收到、未接到、无 or 收到…0件 with a 政府信息公开申请,
 * 依申请公开申请 or 依申请公开事项 as its object, where the year or the agency is named in it or right before it; any other
 * clear denial is a doubt.
 */
export const n01: readonly Wording[] = [
  { text: '（二）依申请公开情况\n2025年，我局未收到政府信息公开申请。', expected: 'error' },
  { text: '本年度未收到政府信息公开申请。', expected: 'error' },
  { text: '依申请公开。2025年度，本机关没有收到政府信息公开申请。', expected: 'error' },
  { text: '申请渠道保持畅通。全年未收到依申请公开申请。', expected: 'error' },
  { text: '2025年，云江市水务局共收到政府信息公开申请0件。', expected: 'error' },
  { text: '本年度我镇收到政府信息公开申请０件，上年结转申请2件。', expected: 'error' },
  { text: '我街道2025年未接到政府信息公开申请。', expected: 'error' },
  { text: '２０２５年我中心未收到任何政府信息公开申请。', expected: 'error' },
  { text: '报告期内，本机关未收到公民、法人和其他组织提出的政府信息公开申请。', expected: 'error' },
  { text: '本年度我局无政府信息公开申请。', expected: 'error' },
  { text: '2025年1月1日至12月31日，我局未收到政府信息公开申请。', expected: 'error' },
  { text: '本年度，我院未收到依申请公开事项。', expected: 'error' },
  { text: '受理政府信息公开申请的数量为零。', expected: 'doubt' },
  { text: '我局畅通信函、网络、当面等渠道，安排专人值守，没有收到申请。', expected: 'doubt' },
  { text: '依申请公开工作平稳有序，未收到群众的公开申请。', expected: 'doubt' },
  {
    text: '我局修订了依申请公开办理规程，明确登记、审核、答复各环节责任，2025年无人向我局提出过信息公开方面的申请。',
    expected: 'doubt',
  },
  { text: '依申请公开情况：无。', expected: 'doubt' },
  { text: '依申请公开数量为0。', expected: 'doubt' },
  {
    text: '因业务调整，群众多通过窗口直接查询，因此本年度没有收到过书面或者网上的政府信息公开申请。',
    expected: 'doubt',
  },
  { text: '依申请公开未产生办件。', expected: 'doubt' },
  {
    slot: 'overview.lead',
    text: '2025年，我局主动公开信息412条，未收到政府信息公开申请，未发生投诉举报。',
    expected: 'error',
  },
  {
    slot: 'otherMatters',
    text: '本年度未收到政府信息公开申请，未收取信息处理费。',
    expected: 'error',
  },
  { text: '网上和线下新收依申请公开件合计0宗。', expected: 'doubt' },
  { text: '2025年度，本单位无依申请公开申请。', expected: 'error' },
  { text: '2025年，云江市水务局没有收到政府信息公开申请，相关数据见第三部分。', expected: 'error' },
  { text: '我局设有受理窗口1个、网上受理专栏1个。2025年，我局未接到依申请公开申请。', expected: 'error' },
  { text: '全年政府信息公开申请数为0。', expected: 'doubt' },
  { text: '依申请公开零受理，群众主要通过热线和窗口了解水费政策。', expected: 'doubt' },
  {
    slot: 'problemsAndImprovements',
    text: '由于今年没有公众提出政府信息公开申请，工作人员实操经验不足。',
    expected: 'doubt',
  },
  ...n01Traps,
];
