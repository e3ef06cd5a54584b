import { n10Traps } from './n10-traps';
import type { Wording } from './wording';

/** N10: 占比: a share against its count and its base, with one unit of the last printed digit to spare. */
export const n10: readonly Wording[] = [
  { text: '全年收到政府信息公开申请12件，其中自然人申请9件，占80%。', expected: 'doubt' },
  { text: '共收到申请12件，其中商业企业提出2件，占比26.7%。', expected: 'doubt' },
  { text: '本年度办结13件，其中予以公开6件，占56.2%。', expected: 'doubt' },
  {
    text: '答复申请十三件，其中因本机关不掌握相关政府信息无法提供的三件，占百分之三十三。',
    expected: 'doubt',
  },
  { text: '新收申请12件。按申请人看，自然人9件，占90%；法人或其他组织3件，占10%。', expected: 'doubt' },
  { text: '在办结的13件申请中，部分公开2件，占25.4%。', expected: 'doubt' },
  { text: '办结申请13件，其中予以公开6件（占46.0%）。', expected: 'doubt' },
  { text: '办结申请13件，予以公开6件，占办结总数的46.14%。', expected: 'doubt' },
  { text: '收到申请12件，自然人申请9件，占75.2%，其余为法人或其他组织申请。', expected: 'doubt' },
  { text: '从答复结果看，予以公开6件，占答复总量的64.1%；部分公开2件，占15.4%。', expected: 'doubt' },
  { text: '受理的１２件申请中，自然人提出９件，占比７９％。', expected: 'doubt' },
  {
    text: '我局全年共办理答复13件：予以公开6件，占46.2%；不予公开1件，占17.7%；无法提供3件，占23.1%。',
    expected: 'doubt',
  },
  { text: '2025年，本机关收到申请12宗，企业申请2宗，约占全部申请的30%。', expected: 'doubt' },
  { text: '无法提供的3件，占全年办结量的13.2%，主要原因是所申请信息由其他部门制作。', expected: 'doubt' },
  { text: '其他处理1件，占办结总数的0.77%。', expected: 'doubt' },
  {
    text: '全年新收申请200件，其中自然人申请150件，占总数的57%。',
    figures: { 'requests.received.total': '200', 'requests.received.naturalPerson': '150' },
    expected: 'doubt',
  },
  {
    text: '全年新收申请1336件，其中自然人1128件，占48.4%。',
    figures: {
      'requests.received.total': '1336',
      'requests.received.naturalPerson': '1128',
      'requests.handled.total': '1320',
    },
    expected: 'doubt',
  },
  {
    text: '全年办结1320件，予以公开402件，占35.5%，答复质量稳步提升。',
    figures: { 'requests.handled.total': '1320', 'requests.granted.total': '402' },
    expected: 'doubt',
  },
  {
    text: '收到申请六十四件，其中涉及征地补偿的四十八件，占65%。',
    figures: { 'requests.received.total': '64', 'requests.handled.total': '60' },
    expected: 'doubt',
  },
  {
    text: '我街道全年收到申请25件，涉及房屋征收的申请15件，占50%，申请内容较为集中。',
    figures: { 'requests.received.total': '25', 'requests.handled.total': '25' },
    expected: 'doubt',
  },
  {
    text: '申请主要集中在住房保障领域，共40件申请中有22件与此有关，占比45%。',
    figures: { 'requests.received.total': '40', 'requests.handled.total': '40' },
    expected: 'doubt',
  },
  {
    text: '网站全年发布信息306条，其中政策解读36条，占21.8%。',
    slot: 'overview.proactiveDisclosure',
    expected: 'doubt',
  },
  { text: '政务新媒体全年推送信息480条，原创信息120条，占35%。', slot: 'overview.lead', expected: 'doubt' },
  {
    text: '收到申请50件，通过网络渠道提交的41件，占比28%。',
    figures: { 'requests.received.total': '50', 'requests.handled.total': '50' },
    expected: 'doubt',
  },
  {
    text: '本中心受理申请8件，其中7件当场予以公开，占78.5%。',
    figures: { 'requests.received.total': '8', 'requests.handled.total': '8' },
    expected: 'doubt',
  },
  ...n10Traps,
];
