import type { Wording } from './wording';

/** Right statements, and traps, where N02 stays silent. */
export const n02Traps: readonly Wording[] = [
  { text: '2025年，全局共收到申请12件，均按规定登记。', expected: 'silent', why: '与新收一致' },
  { text: '本年度收到政府信息公开申请十二件。', expected: 'silent', why: '与新收一致' },
  {
    text: '全年共办理政府信息公开申请14件，其中本年新收12件、上年结转2件。',
    expected: 'silent',
    why: '与新收和结转一致',
  },
  { text: '2025年收到政府信息公开申请14件（含上年结转2件）。', expected: 'silent', why: '含结转一致' },
  {
    text: '本年度新收１２件，连同2024年结转的2件，共需办理14件。',
    expected: 'silent',
    why: '与新收和结转一致',
  },
  { text: '2024年我局收到政府信息公开申请31件。', expected: 'silent', why: '说的是上一年' },
  {
    text: '收到申请12件，上年同期收到申请7件，增长71.4%。',
    expected: 'silent',
    why: '7件是上一年的',
  },
  { text: '申请量比上年增加5件，达到12件。', expected: 'silent', why: '5件是增加数' },
  { text: '2023年至2025年，我局三年累计收到政府信息公开申请48件。', expected: 'silent', why: '三年合计' },
  { text: '全市水务系统共收到政府信息公开申请86件。', expected: 'silent', why: '全系统的数' },
  {
    text: '收到政府信息公开申请12件，其中涉及水价的收到5件、涉及河道整治的收到4件。',
    expected: 'silent',
    why: '分项不是总数',
  },
  {
    text: '其中，通过网络平台收到政府信息公开申请8件，通过信函收到4件。',
    expected: 'silent',
    why: '渠道分项',
  },
  { text: '收到自然人提出的政府信息公开申请9件。', expected: 'silent', why: '只说自然人，与表三一致' },
  { text: '收到企业提出的申请2件、其他组织提出的申请1件。', expected: 'silent', why: '只说组织，与表三一致' },
  { text: '办结政府信息公开申请13件，结转下年1件。', expected: 'silent', why: '说的是办结数' },
  { text: '全年收到人大代表建议和政协提案23件，全部在规定时间内办复。', expected: 'silent', why: '建议提案' },
  {
    text: '12345热线转来工单收到326件，12329热线来电1400余次。',
    expected: 'silent',
    why: '热线工单',
  },
  {
    slot: 'overview.supervision',
    text: '本年度收到因政府信息公开引起的行政复议申请5件。',
    expected: 'silent',
    why: '复议申请不是公开申请',
  },
  { text: '收到行政许可申请1250件，全部网上受理。', expected: 'silent', why: '许可申请' },
  {
    text: '依据国办公开办函〔2021〕30号和国务院令第711号，收到申请后即时登记。',
    expected: 'silent',
    why: '文号和令号',
  },
  { text: '收到申请人补正材料3份，均在期限内。', expected: 'silent', why: '补正材料' },
  { text: '第一季度收到政府信息公开申请6件。', expected: 'silent', why: '只说一个季度' },
  { text: '2026年计划将政府信息公开申请的答复时间缩短到15个工作日。', expected: 'silent', why: '计划和天数' },
  { text: '自《条例》施行以来累计收到政府信息公开申请213件。', expected: 'silent', why: '历年累计' },
  { text: '接受依申请公开电话咨询65次、现场咨询17人次。', expected: 'silent', why: '咨询次数' },
  { text: '月均收到政府信息公开申请1件。', expected: 'silent', why: '月均数' },
  {
    text: '收到政府信息公开申请表后，平均7个工作日答复。',
    expected: 'silent',
    why: '工作日不是件数',
  },
  {
    text: '2025年8月5日收到的1件申请涉及第三方商业秘密，已书面征求意见。',
    expected: 'silent',
    why: '举一件为例',
  },
  {
    text: '受理申请主要依据《条例》第二十九条，全年12件申请均符合形式要求。',
    expected: 'silent',
    why: '条文序号',
  },
  { text: '2025年，我局没有收到过公开申请。', expected: 'silent', why: '称无而表三有，由N01说' },
  { text: '2025年我中心收到信息公开申请0件。', expected: 'silent', why: '称无而表三有，由N01说' },
  {
    text: '自然人、商业企业、其他组织分别提出政府信息公开申请9件、2件、1件。',
    expected: 'silent',
    why: '分项与表三一致',
  },
  {
    text: '收到申请12件，其中当面提交3件、信函邮寄5件、网络提交4件。',
    expected: 'silent',
    why: '总数一致，其余是渠道',
  },
  { text: '收到的政府信息公开申请共涉及申请人18人次。', expected: 'silent', why: '人次不是件数' },
];
