import { noRequests } from './base';
import type { Wording } from './wording';

const onlyNaturalPersons = {
  'requests.received.naturalPerson': '12',
  'requests.received.commercialEnterprise': '0',
  'requests.received.otherOrganization': '0',
};

/** Right statements, and traps, where N01 stays silent. */
export const n01Traps: readonly Wording[] = [
  {
    text: '2025年我局共收到政府信息公开申请10件。',
    expected: 'silent',
    why: '10件不是0件',
  },
  { text: '全年收到政府信息公开申请20件，同比增加3件。', expected: 'silent', why: '20件不是0件' },
  {
    text: '本年度未收到政府信息公开申请，也无上年结转申请。',
    figures: noRequests,
    expected: 'silent',
    why: '表三新收为0',
  },
  {
    text: '2025年，我站收到政府信息公开申请0件，办结0件。',
    figures: noRequests,
    expected: 'silent',
    why: '表三新收为0',
  },
  { text: '2024年我局未收到政府信息公开申请，2025年收到12件。', expected: 'silent', why: '说的是上一年' },
  { text: '与2024年度没有收到申请相比，今年申请量明显上升。', expected: 'silent', why: '说的是上一年' },
  { text: '上年度未收到政府信息公开申请。', expected: 'silent', why: '说的是上一年' },
  { text: '本年度未收到涉及政府信息公开工作的投诉。', expected: 'silent', why: '投诉不是申请' },
  { text: '2025年我局未收到信访举报投诉类申请。', expected: 'silent', why: '只说一类申请' },
  { text: '本年度没有重复申请，也没有无正当理由大量反复申请。', expected: 'silent', why: '只说两类申请' },
  {
    text: '申请人均为自然人，本年度未收到法人或其他组织提出的政府信息公开申请。',
    figures: onlyNaturalPersons,
    expected: 'silent',
    why: '只说一类申请人',
  },
  {
    text: '本年度未收到科研机构、法律服务机构的政府信息公开申请。',
    expected: 'silent',
    why: '只说两类申请人，表三也为0',
  },
  {
    text: '全市各乡镇水务站均未收到政府信息公开申请。',
    expected: 'silent',
    why: '说的是下属单位',
  },
  {
    text: '我局下属灌区管理所2025年未收到政府信息公开申请，局机关收到12件。',
    expected: 'silent',
    why: '说的是下属单位',
  },
  { text: '上半年未收到政府信息公开申请，下半年收到12件。', expected: 'silent', why: '只说半年' },
  { text: '其中第四季度没有收到政府信息公开申请。', expected: 'silent', why: '只说一个季度' },
  {
    text: '全年收到申请12件，均通过网络和信函提出，当面申请0件。',
    expected: 'silent',
    why: '只说一个渠道',
  },
  { text: '本年度未收到通过传真方式提交的政府信息公开申请。', expected: 'silent', why: '只说一个渠道' },
  {
    text: '本机关未收到申请人补正材料的，按照《条例》第三十条处理。',
    expected: 'silent',
    why: '补正材料，且是一般规定',
  },
  { text: '本机关自收到政府信息公开申请之日起20个工作日内答复。', expected: 'silent', why: '一般规定' },
  {
    text: '各科室未收到申请的不再按月零报告，减轻了基层负担。',
    expected: 'silent',
    why: '说的是科室报送办法',
  },
  {
    text: '依申请公开受理点电话0568-8120000，本年度收到政府信息公开申请12件。',
    expected: 'silent',
    why: '0在电话号码里',
  },
  { text: '全年收到政府信息公开申请12件，逾期答复0件。', expected: 'silent', why: '0说的是逾期' },
  {
    text: '2025年收到政府信息公开申请12件，较去年增加12件，去年为0件。',
    expected: 'silent',
    why: '0说的是上一年',
  },
  {
    slot: 'overview.supervision',
    text: '本年度未收到因政府信息公开提起的行政复议申请。',
    expected: 'silent',
    why: '复议申请不是公开申请',
  },
  {
    text: '我局未收到需要收取信息处理费的政府信息公开申请。',
    expected: 'silent',
    why: '只说需要收费的申请',
  },
  {
    slot: 'problemsAndImprovements',
    text: '个别科室认为没有收到申请就不必学习规程，培训流于形式。',
    expected: 'silent',
    why: '说的是认识问题，不是数量',
  },
  {
    text: '本年度未收到政府信息公开申请的科室有6个，已列入培训计划。',
    expected: 'silent',
    why: '说的是部分科室',
  },
  { text: '2025年我局未收到上级转办的政府信息公开申请。', expected: 'silent', why: '只说转办的申请' },
  { text: '本年度未收到因政府信息公开申请办理引发的投诉。', expected: 'silent', why: '投诉不是申请' },
  {
    text: '本年度未收到政府信息公开申请的补正回复，按逾期不补正处理。',
    expected: 'silent',
    why: '补正回复不是申请',
  },
];
