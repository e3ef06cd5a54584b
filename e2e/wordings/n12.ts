import { n12Traps } from './n12-traps';
import type { Wording } from './wording';

/** N12: one quantity given twice, with two numbers. */
export const n12: readonly Wording[] = [
  { text: '全年收到政府信息公开申请12件。\n对本年度收到的15件申请，均在法定期限内办理。', expected: 'doubt' },
  {
    text: '2025年共收到依申请公开12件，申请渠道畅通。截至12月31日，全年收到依申请公开共计10件。',
    expected: 'doubt',
  },
  { text: '本年新收申请十二件，主要来自自然人。一年来新收的十一件申请都已登记在册。', expected: 'doubt' },
  { text: '全年办结申请13件。\n统计显示，全年共办结申请14件，答复文书规范。', expected: 'doubt' },
  { text: '本机关新收申请12件，结转下年度1件。期末结转下年度继续办理的申请3件。', expected: 'doubt' },
  { text: '上年结转2件，本年新收12件。年初承接的上年结转申请共3件，已于二月办结。', expected: 'doubt' },
  {
    text: '门户网站全年发布信息306条。\n2025年，门户网站共发布信息360条，更新及时。',
    slot: 'overview.proactiveDisclosure',
    expected: 'doubt',
  },
  {
    text: '微信公众号全年推送信息150条，关注人数稳步上升。全年微信公众号推送信息共105条。',
    slot: 'overview.proactiveDisclosure',
    expected: 'doubt',
  },
  {
    text: '全年组织政务公开业务培训3次。本年度共举办政务公开业务培训5次，参训人员覆盖各科室。',
    slot: 'overview.supervision',
    expected: 'doubt',
  },
  {
    text: '本年制发行政规范性文件3件。\n全年共制发行政规范性文件4件，均经过合法性审核。',
    slot: 'overview.informationManagement',
    expected: 'doubt',
  },
  {
    text: '现行有效行政规范性文件25件，已全部上网。截至年底，我局现行有效行政规范性文件共23件。',
    slot: 'overview.informationManagement',
    expected: 'doubt',
  },
  {
    text: '全年作出行政处罚决定86件。经统计，2025年度作出行政处罚决定68件，全部公示。',
    slot: 'overview.proactiveDisclosure',
    expected: 'doubt',
  },
  {
    text: '全年收到行政复议申请2件。\n本年度因政府信息公开被申请行政复议3件，均积极应诉。',
    expected: 'doubt',
  },
  { text: '因依申请公开引发的行政诉讼1件。全年因依申请公开引发行政诉讼2件，正在审理。', expected: 'doubt' },
  {
    text: '予以公开6件，部分公开2件。\n从结果看，全年予以公开的申请7件，部分公开的申请2件。',
    expected: 'doubt',
  },
  { text: '我局2025年收到自然人申请9件。年内自然人申请7件，法人或其他组织申请3件。', expected: 'doubt' },
  { text: '收到申请１２件，较上年有所减少。全年共收到申请２１件，没有延期办理。', expected: 'doubt' },
  {
    text: '本年度召开新闻发布会4场，及时回应关切。全年召开新闻发布会共6场。',
    slot: 'overview.proactiveDisclosure',
    expected: 'doubt',
  },
  {
    text: '全年收到政务公开方面的投诉举报0件。年内收到政务公开方面的投诉举报2件，已办结。',
    slot: 'overview.supervision',
    expected: 'doubt',
  },
  {
    text: '2025年，本机关主动公开政府信息1,286条。\n全年主动公开政府信息共1,268条，同比增长百分之六。',
    slot: 'overview.lead',
    expected: 'doubt',
  },
  {
    text: '全年收到申请一百零二件，件件有登记。\n本年度共收到申请一百二十件，件件有答复。',
    expected: 'doubt',
  },
  { text: '我中心2025年收到书面申请5件。全年书面申请共6件，均出具登记回执。', expected: 'doubt' },
  {
    text: '全年发布政策解读24篇，形式多样。2025年共发布政策解读42篇，解读率达到100%。',
    slot: 'overview.proactiveDisclosure',
    expected: 'doubt',
  },
  {
    text: '2025年发出信息处理费收费通知1件。全年共发出信息处理费收费通知2件，已收取400元。',
    slot: 'otherMatters',
    expected: 'doubt',
  },
  { text: '全年发出补正告知书3份。\n2025年共发出补正告知书5份，申请人均在期限内补正。', expected: 'doubt' },
  ...n12Traps,
];
