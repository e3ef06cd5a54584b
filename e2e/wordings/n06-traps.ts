import { noDisputes, noLitigation, noReconsideration } from './base';
import type { Wording } from './wording';

const supervision = 'overview.supervision';

/** Right statements, and traps, where N06 stays silent. */
export const n06Traps: readonly Wording[] = [
  {
    slot: supervision,
    text: '2025年未发生因政府信息公开引起的行政复议、行政诉讼。',
    figures: noDisputes,
    expected: 'silent',
    why: '表四全为0',
  },
  {
    text: '全年因政府信息公开被申请行政复议0件、被提起行政诉讼0件。',
    figures: noDisputes,
    expected: 'silent',
    why: '表四全为0',
  },
  {
    text: '本年度被申请行政复议2件，未发生因政府信息公开提起的行政诉讼。',
    figures: noLitigation,
    expected: 'silent',
    why: '与表四一致',
  },
  {
    text: '本年度未发生政府信息公开行政复议，发生行政诉讼1件。',
    figures: noReconsideration,
    expected: 'silent',
    why: '与表四一致',
  },
  { text: '因政府信息公开被申请行政复议2件，复议后起诉1件。', expected: 'silent', why: '与表四一致' },
  { text: '2025年无未经复议直接起诉的政府信息公开案件。', expected: 'silent', why: '只说直接起诉，表四为0' },
  { text: '未经复议直接起诉0件，复议后起诉1件。', expected: 'silent', why: '与表四一致' },
  { text: '2024年未发生因政府信息公开引起的行政复议、行政诉讼。', expected: 'silent', why: '说的是上一年' },
  {
    text: '与上年度没有政府信息公开行政诉讼相比，今年新增1件。',
    expected: 'silent',
    why: '说的是上一年',
  },
  {
    text: '全市各乡镇均未发生因政府信息公开引起的行政复议、行政诉讼。',
    expected: 'silent',
    why: '说的是下级单位',
  },
  {
    text: '我局所属事业单位未发生政府信息公开行政复议。',
    expected: 'silent',
    why: '说的是下属单位',
  },
  {
    slot: supervision,
    text: '未发生因政府信息公开引发的负面舆情和责任追究。',
    expected: 'silent',
    why: '舆情和追责',
  },
  {
    slot: supervision,
    text: '本年度未收到对政府信息公开工作的投诉举报。',
    expected: 'silent',
    why: '投诉举报',
  },
  { text: '政府信息公开行政诉讼无败诉案件。', expected: 'silent', why: '说的是败诉' },
  { text: '行政复议案件中没有撤回申请的情形。', expected: 'silent', why: '说的是一种结果' },
  {
    slot: supervision,
    text: '举办行政复议和行政诉讼应诉培训2次，参训80人次。',
    figures: noDisputes,
    expected: 'silent',
    why: '培训次数',
  },
  {
    text: '答复书均告知申请人有权在60日内申请行政复议或者在6个月内提起行政诉讼。',
    figures: noDisputes,
    expected: 'silent',
    why: '告知权利的期限',
  },
  {
    slot: supervision,
    text: '2024年发生的2件政府信息公开行政复议均获维持。',
    figures: noDisputes,
    expected: 'silent',
    why: '上一年的案件',
  },
  {
    text: '全市因政府信息公开引起行政复议18件、行政诉讼5件。',
    figures: noDisputes,
    expected: 'silent',
    why: '全市的数',
  },
  {
    text: '因水行政处罚引起的行政复议3件，均已审结。',
    figures: noDisputes,
    expected: 'silent',
    why: '处罚案件，不是信息公开',
  },
  { text: '我局水行政处罚决定未引起行政复议和行政诉讼。', expected: 'silent', why: '处罚案件，不是信息公开' },
  {
    text: '作为复议机关，我局办理行政复议案件1件。',
    figures: noDisputes,
    expected: 'silent',
    why: '本机关是复议机关',
  },
  { text: '如无行政复议、行政诉讼，相应栏目填0。', expected: 'silent', why: '填表说明' },
  {
    slot: 'problemsAndImprovements',
    text: '2026年，力争不发生因政府信息公开引起的行政复议、行政诉讼。',
    expected: 'silent',
    why: '计划',
  },
  { text: '上半年未发生政府信息公开行政复议。', expected: 'silent', why: '只说半年' },
  {
    text: '本年度因政府信息公开引起的行政复议10件。',
    figures: { 'review.reconsideration.upheld': '9', 'review.reconsideration.total': '10' },
    expected: 'silent',
    why: '10件不是0件',
  },
  {
    text: '依据《条例》第五十一条和《行政复议法》（主席令第9号），不断规范答复文书。',
    figures: noDisputes,
    expected: 'silent',
    why: '条文和令号',
  },
  {
    slot: supervision,
    text: '选取行政复议典型案例5件、行政诉讼典型案例3件汇编成册，供各科室学习。',
    figures: noDisputes,
    expected: 'silent',
    why: '学习材料',
  },
  {
    text: '政府信息公开行政复议审结2件，无复议决定书逾期送达情形。',
    expected: 'silent',
    why: '说的是送达期限',
  },
];
