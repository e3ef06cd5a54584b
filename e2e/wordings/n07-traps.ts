import { noDisputes, noLitigation } from './base';
import type { Wording } from './wording';

const supervision = 'overview.supervision';
const twoUpheld = { 'review.reconsideration.upheld': '2', 'review.reconsideration.corrected': '0' };
const oneDirectSuit = { 'review.directSuit.upheld': '1', 'review.directSuit.total': '1' };

/** Right statements, and traps, where N07 stays silent. */
export const n07Traps: readonly Wording[] = [
  {
    slot: supervision,
    text: '因政府信息公开被申请行政复议2件，其中维持1件、纠正1件。',
    expected: 'silent',
    why: '与表四一致',
  },
  { text: '政府信息公开行政复议两件，一件维持，一件纠正。', expected: 'silent', why: '与表四一致' },
  { text: '因政府信息公开引起的行政诉讼1件，尚未审结。', expected: 'silent', why: '与表四一致' },
  { text: '政府信息公开行政复议、行政诉讼案件共计3件。', expected: 'silent', why: '2件加1件' },
  {
    text: '因政府信息公开被申请行政复议２件、被提起行政诉讼１件，后者为复议后起诉。',
    expected: 'silent',
    why: '与表四一致',
  },
  {
    text: '政府信息公开行政复议2件，均维持。',
    figures: twoUpheld,
    expected: 'silent',
    why: '与表四一致',
  },
  {
    text: '行政诉讼共2件，其中未经复议直接起诉1件、复议后起诉1件。',
    figures: oneDirectSuit,
    expected: 'silent',
    why: '与表四一致',
  },
  {
    slot: supervision,
    text: '本年度政府信息公开工作未引起行政复议和行政诉讼。',
    figures: noDisputes,
    expected: 'silent',
    why: '表四全为0',
  },
  {
    slot: supervision,
    text: '本年度没有引起政府信息公开行政复议，也无相关诉讼。',
    expected: 'silent',
    why: '称无而表四有，由N06说',
  },
  {
    text: '2025年政府信息公开行政复议2件，行政诉讼0件。',
    figures: noLitigation,
    expected: 'silent',
    why: '与表四一致',
  },
  { text: '2024年因政府信息公开被申请行政复议6件，2025年为2件。', expected: 'silent', why: '6件是上一年的' },
  { text: '上年度的4件政府信息公开行政复议均获维持。', expected: 'silent', why: '上一年的案件' },
  { text: '全市水务系统政府信息公开行政复议9件、行政诉讼4件。', expected: 'silent', why: '全系统的数' },
  { text: '因水行政处罚引起的行政诉讼3件，法院均维持处罚决定。', expected: 'silent', why: '处罚案件' },
  {
    text: '作为复议机关，全年办理下级单位行政复议案件11件，均予维持。',
    expected: 'silent',
    why: '本机关是复议机关',
  },
  { slot: supervision, text: '政府信息公开行政复议比上年减少3件。', expected: 'silent', why: '减少数' },
  {
    slot: supervision,
    text: '邀请法律顾问就4件行政复议案例开展专题授课。',
    expected: 'silent',
    why: '授课材料',
  },
  { text: '行政诉讼应诉人员由2名增至5名，负责人出庭1次。', expected: 'silent', why: '人数和次数' },
  {
    text: '申请人可自收到答复之日起60日内申请行政复议，或者6个月内提起行政诉讼。',
    expected: 'silent',
    why: '期限',
  },
  { text: '政府信息公开行政复议中，1件维持。', expected: 'silent', why: '与表四一致' },
  {
    text: '被纠正的1件行政复议，我局已在15个工作日内重新答复。',
    expected: 'silent',
    why: '与表四一致，其余是天数',
  },
  {
    slot: supervision,
    text: '收到行政复议决定书2份，其中云政复决〔2025〕17号撤销我局原答复。',
    expected: 'silent',
    why: '与表四一致，其余是文号',
  },
  { text: '近五年因政府信息公开引起的行政复议累计14件。', expected: 'silent', why: '五年累计' },
  {
    slot: 'problemsAndImprovements',
    text: '2026年，力争政府信息公开行政复议不超过1件，维持率达到100%。',
    expected: 'silent',
    why: '计划',
  },
  { text: '行政复议机关均在法定期限内作出决定。', expected: 'silent', why: '说的是期限' },
  { text: '政府信息公开行政诉讼一审1件、二审1件，系同一案件。', expected: 'silent', why: '审级，同一案件' },
  { text: '被复议的答复均已送法制机构复核。', expected: 'silent', why: '复核不是结果' },
  {
    slot: supervision,
    text: '维持良好的信息发布秩序，处理网站纠错3件。',
    expected: 'silent',
    why: '网站纠错',
  },
  { text: '引发行政复议的申请主要涉及征地补偿，共涉及2名申请人。', expected: 'silent', why: '人数' },
  { text: '全年办理民事诉讼4件，均与政府信息公开无关。', expected: 'silent', why: '民事诉讼' },
];
