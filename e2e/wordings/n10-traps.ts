import type { Wording } from './wording';

/** Right statements, and traps, where N10 stays silent. */
export const n10Traps: readonly Wording[] = [
  { text: '全年收到申请12件，其中自然人申请9件，占75%。', expected: 'silent', why: '12件中9件为75%' },
  {
    text: '办结申请13件，其中予以公开6件，占46.2%；部分公开2件，占15.4%。',
    expected: 'silent',
    why: '以办结数为基数',
  },
  { text: '在收到的12件申请中，予以公开的6件，占50%。', expected: 'silent', why: '以新收数为基数' },
  { text: '予以公开6件，占46%；无法提供3件，占23%。', expected: 'silent', why: '误差在末位一个单位内' },
  { text: '自然人申请9件，占新收申请的75.1%。', expected: 'silent', why: '误差正好一个末位单位' },
  {
    text: '新收申请十二件，其中企业申请两件，约占百分之十七。',
    expected: 'silent',
    why: '中文数字与百分数相符',
  },
  {
    text: '新收与上年结转合计14件，其中予以公开6件，占42.9%。',
    expected: 'silent',
    why: '以新收与结转之和为基数，句中写明',
  },
  { text: '自然人申请占比超过七成，仍是申请的主体。', expected: 'silent', why: '百分数没有对应的件数' },
  { text: '办结的13件申请均在法定期限内答复，按期答复率100%。', expected: 'silent', why: '办结率' },
  { text: '新收申请12件，比上年下降20%。', expected: 'silent', why: '同比增减' },
  { text: '回访申请人13人次，满意率达到98.5%。', expected: 'silent', why: '满意度' },
  { text: '2024年收到申请15件，其中自然人申请9件，占60%。', expected: 'silent', why: '上年的占比' },
  { text: '全市各部门共收到申请860件，其中自然人申请774件，占90%。', expected: 'silent', why: '全市口径' },
  {
    text: '微信公众号发布文章240篇，其中图文解读60篇，占25%。',
    expected: 'silent',
    why: '别的总数，句中写明且相符',
  },
  { text: '回应群众关切的留言45条，占全部留言的83%。', expected: 'silent', why: '别的事物，没有总数' },
  { text: '政务公开工作在年度考核中占4%的分值，由3个指标构成。', expected: 'silent', why: '考核权重' },
  { text: '2026年力争将网上申请比例提高到90%，全年培训不少于4次。', expected: 'silent', why: '计划指标' },
  { text: '办理人大代表建议8件、政协提案4件，公开率100%。', expected: 'silent', why: '建议提案' },
  {
    text: '本机关共收到申请20件，其中自然人15件，占75%。',
    expected: 'silent',
    why: '句中总数与占比相符，总数由别的规则核对',
  },
  {
    text: '办结13件中，无法提供3件，占23.08%；不予公开1件，占7.69%。',
    expected: 'silent',
    why: '两位小数且相符',
  },
  { text: '新收１２件，其中其他组织１件，占８．３％。', expected: 'silent', why: '全角且相符' },
  { text: '申请内容集中在水费价格和工程建设两个方面，约占六成。', expected: 'silent', why: '没有件数的成数' },
];
