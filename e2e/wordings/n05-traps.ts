import { allInOneYear, noRequests } from './base';
import type { Wording } from './wording';

const twoCarriedForward = {
  'requests.granted.naturalPerson': '3',
  'requests.granted.total': '5',
  'requests.handled.naturalPerson': '9',
  'requests.handled.total': '12',
  'requests.carriedForward.naturalPerson': '2',
  'requests.carriedForward.total': '2',
};

/** Right statements, and traps, where N05 stays silent. */
export const n05Traps: readonly Wording[] = [
  { text: '办结13件，结转下年度继续办理1件。', expected: 'silent', why: '与表三一致' },
  { text: '另有一件申请因征求第三方意见，结转下年度继续办理。', expected: 'silent', why: '与表三一致' },
  { text: '结转至2026年继续办理的政府信息公开申请１件。', expected: 'silent', why: '与表三一致' },
  { text: '上年结转2件，本年度新收12件。', expected: 'silent', why: '上年结转进来的' },
  { text: '2024年结转至本年度的2件申请已于一季度办结。', expected: 'silent', why: '上年结转进来的' },
  { text: '上年度结转政府信息公开申请两件，均为自然人提出。', expected: 'silent', why: '上年结转进来的' },
  { text: '2024年度结转2025年度办理申请2件。', expected: 'silent', why: '上年结转进来的' },
  {
    text: '2024年报告载明结转下年度继续办理2件，与本年度上年结转数一致。',
    expected: 'silent',
    why: '引用上年报告',
  },
  { text: '从上年转入2件，转入下年度1件。', expected: 'silent', why: '转入下年与表三一致' },
  {
    text: '本年度申请全部办结，无结转下年度继续办理的申请。',
    figures: allInOneYear,
    expected: 'silent',
    why: '与表三一致',
  },
  {
    text: '未收到政府信息公开申请，结转下年度0件。',
    figures: noRequests,
    expected: 'silent',
    why: '与表三一致',
  },
  {
    text: '结转下年度继续办理的申请共有两件，均在答复期限内。',
    figures: twoCarriedForward,
    expected: 'silent',
    why: '与表三一致',
  },
  { text: '结转上年度水利建设资金320万元，用于12条渠道维修。', expected: 'silent', why: '资金结转' },
  {
    slot: 'overview.supervision',
    text: '因政府信息公开引起的1件行政诉讼尚未审结，转入下年度继续应诉。',
    expected: 'silent',
    why: '诉讼案件，不是申请',
  },
  {
    slot: 'overview.supervision',
    text: '行政复议案件结转下年度3件，均与政府信息公开无关。',
    expected: 'silent',
    why: '复议案件',
  },
  { text: '12345热线工单结转下年度15件。', expected: 'silent', why: '热线工单' },
  { text: '政协提案2件因涉及跨年工程，结转下年度继续办理。', expected: 'silent', why: '提案' },
  { text: '全市政府信息公开申请结转下年度41件。', expected: 'silent', why: '全市的数' },
  { text: '各县水务局共结转下年度申请6件。', expected: 'silent', why: '下级单位的数' },
  { text: '结转下年度继续办理的申请比上年减少1件。', expected: 'silent', why: '减少数' },
  { text: '结转的申请将于2026年1月20日前答复。', expected: 'silent', why: '日期' },
  { text: '无上年结转的行政许可申请。', expected: 'silent', why: '许可申请' },
  {
    text: '上半年末结转下半年办理3件，均已按期答复。',
    expected: 'silent',
    why: '年内结转',
  },
  { text: '每季度末结转下季度的申请不超过2件。', expected: 'silent', why: '年内结转' },
  {
    text: '结转申请由局办公室2名专人跟踪，台账编号为结转〔2025〕3号。',
    expected: 'silent',
    why: '人数和编号',
  },
  {
    text: '根据《条例》第三十三条，需征求第三方意见的，所需时间不计入20个工作日。',
    expected: 'silent',
    why: '期限',
  },
  { text: '本年度没有结转收费事项，行政事业性收费36.5万元。', expected: 'silent', why: '收费事项' },
  {
    slot: 'problemsAndImprovements',
    text: '2026年将优先办理结转申请，争取年底结转不超过2件。',
    expected: 'silent',
    why: '计划',
  },
  { text: '2023年结转下年度4件，2024年结转下年度2件，逐年减少。', expected: 'silent', why: '往年的数' },
  { text: '办结13件，其余申请结转下年度继续办理。', expected: 'silent', why: '没有写件数' },
  { text: '政府信息公开申请结转下年度继续办理的比例为7.1%。', expected: 'silent', why: '比例不是件数' },
];
