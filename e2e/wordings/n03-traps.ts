import { allInOneYear, noRequests, nothingCarriedForward } from './base';
import type { Wording } from './wording';

/** Right statements, and traps, where N03 stays silent. */
export const n03Traps: readonly Wording[] = [
  {
    text: '全年出具答复文书15件次（个别申请分次答复），办结申请14件。',
    figures: nothingCarriedForward,
    expected: 'silent',
    why: '文书件次不是办结数',
  },
  { text: '2025年办结政府信息公开申请13件。', expected: 'silent', why: '与表三一致' },
  { text: '全年共办结十三件，结转下年度一件。', expected: 'silent', why: '与表三一致' },
  {
    text: '已办结13件，其中予以公开6件，部分公开2件，不予公开1件，无法提供3件，其他处理1件。',
    expected: 'silent',
    why: '总数一致，其余是分项',
  },
  {
    text: '收到并办结申请１３件（含上年结转2件），另1件结转下年度。',
    expected: 'silent',
    why: '与表三一致',
  },
  { text: '2024年办结政府信息公开申请27件，2025年办结13件。', expected: 'silent', why: '27件是上一年的' },
  { text: '上年结转的2件已于2025年1月全部办结。', expected: 'silent', why: '只说上年结转的' },
  { text: '本年新收的12件申请中已办结11件，其余1件结转下年度。', expected: 'silent', why: '只说新收的' },
  { text: '其中自然人申请办结10件，企业和其他组织申请办结3件。', expected: 'silent', why: '申请人分项' },
  { text: '全市水务系统共办结政府信息公开申请92件。', expected: 'silent', why: '全系统的数' },
  { text: '办结人大代表建议8件、政协提案14件，办结率100%。', expected: 'silent', why: '建议提案' },
  { text: '办结12345热线工单318件，按期办结率99.6%。', expected: 'silent', why: '热线工单' },
  { text: '答复网民留言45条，平均2个工作日办结。', expected: 'silent', why: '网民留言' },
  { text: '办结行政许可事项1204件，全部实现网上公示。', expected: 'silent', why: '许可办件' },
  {
    slot: 'overview.supervision',
    text: '因政府信息公开引起的行政复议已办结2件，行政诉讼1件尚未审结。',
    expected: 'silent',
    why: '复议办结数',
  },
  { text: '予以公开答复6件，部分公开答复2件。', expected: 'silent', why: '结果分项' },
  { text: '对不属于本机关掌握的3件申请，均答复申请人并告知查询途径。', expected: 'silent', why: '结果分项' },
  { text: '延期答复2件，均经机构负责人同意并告知申请人。', expected: 'silent', why: '延期的分项' },
  { text: '1件申请当场答复，申请人当日领取材料。', expected: 'silent', why: '举一件为例' },
  { text: '第二季度办结政府信息公开申请4件。', expected: 'silent', why: '只说一个季度' },
  { text: '近三年累计办结政府信息公开申请61件，未发生被纠错情形。', expected: 'silent', why: '三年累计' },
  {
    text: '2026年力争将政府信息公开申请办结时限压减至12个工作日以内。',
    expected: 'silent',
    why: '计划',
  },
  { text: '平均办结时间为9个工作日，最短3个工作日。', expected: 'silent', why: '天数不是件数' },
  {
    text: '办结申请后3日内在台账登记，第711号令要求的期限得到落实。',
    expected: 'silent',
    why: '期限和令号',
  },
  { text: '与上年相比，办结数减少5件。', expected: 'silent', why: '减少数' },
  { text: '通过邮寄方式答复7件，通过电子邮件答复6件。', expected: 'silent', why: '答复方式分项' },
  {
    text: '全年办结12件。',
    figures: allInOneYear,
    expected: 'silent',
    why: '与表三一致',
  },
  { text: '办理信访举报事项52件，均已依法答复来信人。', expected: 'silent', why: '信访件' },
  {
    text: '本年度未收到政府信息公开申请，办结0件。',
    figures: noRequests,
    expected: 'silent',
    why: '与表三一致',
  },
  { text: '办结的申请中，不予公开1件，属于行政查询事项。', expected: 'silent', why: '结果分项' },
  { text: '13件办结申请中，予以公开的占46.2%，部分公开的占15.4%。', expected: 'silent', why: '与表三一致' },
];
