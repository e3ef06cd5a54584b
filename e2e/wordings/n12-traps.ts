import type { Wording } from './wording';

/** Right statements, and traps, where N12 stays silent. */
export const n12Traps: readonly Wording[] = [
  {
    text: '全年收到申请12件。\n对本年度收到的12件申请，均在法定期限内答复。',
    expected: 'silent',
    why: '两处数量相同',
  },
  { text: '全年收到申请12件，十二件申请均已登记。', expected: 'silent', why: '一处中文一处数字，相同' },
  { text: '2025年收到申请12件，2024年收到申请15件。', expected: 'silent', why: '一处为上年' },
  { text: '全市共收到申请860件，其中本机关收到申请12件。', expected: 'silent', why: '一处为全市' },
  { text: '全年收到申请12件，其中下半年收到申请5件。', expected: 'silent', why: '一处为部分' },
  {
    text: '全年新收申请12件，办结申请13件，含上年结转2件。',
    expected: 'silent',
    why: '新收与办结不是一回事',
  },
  { text: '网络渠道收到申请8件，信函渠道收到申请4件。', expected: 'silent', why: '按渠道分别收到' },
  { text: '新收申请12件，连同上年结转共办理申请14件。', expected: 'silent', why: '含结转的总数' },
  { text: '门户网站发布信息306条，微信公众号发布信息150条。', expected: 'silent', why: '不同平台' },
  {
    text: '一季度收到申请3件，二季度收到申请4件，三季度收到申请2件，四季度收到申请3件。',
    expected: 'silent',
    why: '不同季度',
  },
  {
    text: '本年制发行政规范性文件3件，现行有效行政规范性文件25件。',
    expected: 'silent',
    why: '制发与现行有效不同',
  },
  { text: '收到行政复议2件，行政诉讼1件，均指定专人办理。', expected: 'silent', why: '复议与诉讼不同' },
  { text: '全年举办业务培训3次。2026年计划举办业务培训4次。', expected: 'silent', why: '计划数' },
  { text: '举办政务公开业务培训3次，参加上级组织的业务培训2次。', expected: 'silent', why: '不同对象的培训' },
  { text: '接待群众咨询45件，收到书面申请12件。', expected: 'silent', why: '咨询与申请不同' },
  {
    text: '全年公开信息近1300条。据统计，本年度主动公开信息1286条。',
    expected: 'silent',
    why: '约数与确数相符',
  },
  {
    text: '依据国办公开办函〔2021〕30号填报，收到申请12件；另依国务院令第711号第四十九条按时公布。',
    expected: 'silent',
    why: '文号中的数字',
  },
  { text: '咨询电话12329，全年接听12329热线来电320件，收到申请12件。', expected: 'silent', why: '电话号码' },
  { text: '截至6月底收到申请7件，截至12月底收到申请12件。', expected: 'silent', why: '累计到不同日期' },
  { text: '上年结转申请2件，结转下年度申请1件。', expected: 'silent', why: '上年结转与结转下年不同' },
  { text: '办公室办理申请8件，法规科办理申请4件，全局合计12件。', expected: 'silent', why: '科室分别办理' },
  { text: '办理依申请公开12件（12份申请书），材料齐全。', expected: 'silent', why: '同一数写两种单位' },
];
