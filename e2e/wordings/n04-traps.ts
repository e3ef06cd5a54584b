import { allInOneYear, noRequests, nothingCarriedForward } from './base';
import type { Wording } from './wording';

/** Right statements, and traps, where N04 stays silent. */
export const n04Traps: readonly Wording[] = [
  {
    text: '2025年收到政府信息公开申请12件，均已答复。',
    figures: allInOneYear,
    expected: 'silent',
    why: '表三没有结转',
  },
  {
    text: '全年14件申请全部办结，办结率100%。',
    figures: nothingCarriedForward,
    expected: 'silent',
    why: '表三没有结转',
  },
  {
    text: '所有政府信息公开申请均已按期答复，无结转下年度办理的申请。',
    figures: allInOneYear,
    expected: 'silent',
    why: '表三没有结转',
  },
  {
    text: '如收到政府信息公开申请，我所将做到全部按期答复。本年度未收到申请。',
    figures: noRequests,
    expected: 'silent',
    why: '没有申请，且是承诺',
  },
  { text: '除1件结转下年度继续办理外，其余申请均已办结。', expected: 'silent', why: '写明了结转' },
  {
    text: '收到申请12件，1件因收到时间为12月底结转下年，其他全部办结。',
    expected: 'silent',
    why: '写明了结转',
  },
  { text: '上年结转的2件申请已全部办结。', expected: 'silent', why: '只说上年结转的' },
  { text: '2024年收到的申请均已办结。', expected: 'silent', why: '说的是上一年的申请' },
  {
    text: '年内到期应答复的13件申请全部按期答复，未到期的1件正在办理。',
    expected: 'silent',
    why: '只说到期的',
  },
  { text: '按期答复率100%，无逾期答复情形。', expected: 'silent', why: '说的是期限' },
  { text: '所有申请均在法定期限内办理，未出现超期。', expected: 'silent', why: '说的是期限' },
  { text: '本年办结13件，均按时答复申请人。', expected: 'silent', why: '只说已办结的' },
  { text: '答复件全部经法制机构审核后送达。', expected: 'silent', why: '说的是审核' },
  { text: '企业提出的2件申请均已办结。', expected: 'silent', why: '只说企业的，结转的是自然人申请' },
  { text: '人大代表建议、政协提案23件全部办结，满意率100%。', expected: 'silent', why: '建议提案' },
  { text: '12345热线转办件全部办结，按时办结率100%。', expected: 'silent', why: '热线工单' },
  { text: '网民留言均已答复。', expected: 'silent', why: '网民留言' },
  {
    slot: 'overview.supervision',
    text: '行政复议2件均已审结，1件被纠正的已重新作出答复。',
    expected: 'silent',
    why: '复议案件',
  },
  {
    slot: 'overview.supervision',
    text: '对群众反映的公开问题12条，做到全部办结、件件回音。',
    expected: 'silent',
    why: '反映的问题，不是申请',
  },
  {
    slot: 'problemsAndImprovements',
    text: '2024年报告提出的三个问题均已整改完成。',
    expected: 'silent',
    why: '问题整改',
  },
  {
    slot: 'problemsAndImprovements',
    text: '2026年，我局将确保政府信息公开申请全部按期办结。',
    expected: 'silent',
    why: '计划',
  },
  {
    text: '全市各部门收到的政府信息公开申请均已办结。',
    expected: 'silent',
    why: '说的是全市',
  },
  { text: '全部申请均已登记编号，按规程分办。', expected: 'silent', why: '登记不是办结' },
  { text: '当面申请均当场登记，信函申请均于当日签收。', expected: 'silent', why: '登记签收' },
  { text: '申请人均已收到受理回执。', expected: 'silent', why: '回执不是答复' },
  { text: '努力做到申请件件有登记、事事有回音，全部办结是我们的目标。', expected: 'silent', why: '目标' },
  { text: '行政许可申请1204件全部办结。', expected: 'silent', why: '许可申请' },
  { text: '上半年收到的5件申请均已办结。', expected: 'silent', why: '只说半年' },
  { text: '征求第三方意见的申请均已书面告知第三方。', expected: 'silent', why: '告知不是办结' },
  {
    text: '我局要求各科室对转办的申请在5个工作日内全部答复局办公室。',
    expected: 'silent',
    why: '内部要求',
  },
  {
    text: '新收12件、上年结转2件，办结13件，结转下年度1件，均按规定办理。',
    expected: 'silent',
    why: '写明了结转',
  },
  { text: '现场咨询均当场答复，电话咨询均已回复。', expected: 'silent', why: '咨询不是申请' },
];
