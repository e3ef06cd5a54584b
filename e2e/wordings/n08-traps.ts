import { noNormativeDocuments } from './base';
import type { Wording } from './wording';

const management = 'overview.informationManagement';
const disclosure = 'overview.proactiveDisclosure';

/** Right statements, and traps, where N08 stays silent. */
export const n08Traps: readonly Wording[] = [
  {
    slot: management,
    text: '制发行政规范性文件3件，废止1件，现行有效25件。',
    expected: 'silent',
    why: '与表二一致',
  },
  { slot: management, text: '2025年制定行政规范性文件三件。', expected: 'silent', why: '与表二一致' },
  {
    slot: disclosure,
    text: '现行有效行政规范性文件２５件，全部集中公开。',
    expected: 'silent',
    why: '与表二一致',
  },
  {
    slot: management,
    text: '清理行政规范性文件26件，其中继续有效25件、废止1件。',
    expected: 'silent',
    why: '26件是清理数，其余一致',
  },
  {
    slot: management,
    text: '本年度未制发行政规范性文件，现行有效的行政规范性文件为零。',
    figures: noNormativeDocuments,
    expected: 'silent',
    why: '与表二一致',
  },
  {
    slot: management,
    text: '2024年制发行政规范性文件6件，2025年制发3件。',
    expected: 'silent',
    why: '6件是上一年的',
  },
  { slot: management, text: '截至上年末现行有效行政规范性文件23件。', expected: 'silent', why: '上年末的数' },
  {
    slot: disclosure,
    text: '全年制发公文420件，公开发布186件。',
    expected: 'silent',
    why: '公文不是规范性文件',
  },
  {
    slot: disclosure,
    text: '公开信息306条，其中行政规范性文件类信息9条。',
    expected: 'silent',
    why: '公开条数',
  },
  { slot: disclosure, text: '网站“规范性文件”栏目更新信息14条。', expected: 'silent', why: '栏目信息条数' },
  { slot: disclosure, text: '发布行政规范性文件解读材料5篇。', expected: 'silent', why: '解读材料' },
  { slot: management, text: '对9件行政规范性文件草案开展合法性审核。', expected: 'silent', why: '审核数' },
  { slot: management, text: '向市司法局报送行政规范性文件备案4件次。', expected: 'silent', why: '备案件次' },
  { slot: management, text: '代市政府起草行政规范性文件2件。', expected: 'silent', why: '代市政府起草' },
  {
    slot: management,
    text: '市政府2025年制发行政规范性文件19件，涉及水务领域的2件。',
    expected: 'silent',
    why: '市政府的数',
  },
  {
    slot: management,
    text: '全市水务系统现行有效行政规范性文件共63件。',
    expected: 'silent',
    why: '全系统的数',
  },
  {
    slot: management,
    text: '制定规章0件，配合市人大修订地方性法规1件。',
    expected: 'silent',
    why: '规章和法规',
  },
  { slot: management, text: '制定内部管理制度6项，废止内部制度2项。', expected: 'silent', why: '内部制度' },
  {
    slot: management,
    text: '制发党组规范性文件4件，按规定报备。',
    expected: 'silent',
    why: '党内规范性文件',
  },
  {
    slot: management,
    text: '依据《云江市节约用水管理办法》（云水规〔2025〕2号）规范审批。',
    expected: 'silent',
    why: '文号',
  },
  {
    slot: management,
    text: '行政规范性文件有效期一般为5年，标注“暂行”的不超过2年。',
    expected: 'silent',
    why: '有效期年数',
  },
  {
    slot: management,
    text: '组织行政规范性文件管理培训2次，参训45人。',
    expected: 'silent',
    why: '培训次数',
  },
  {
    slot: management,
    text: '规范性文件废止1件，新出台3件均配套图解。',
    expected: 'silent',
    why: '与表二一致',
  },
  {
    slot: 'problemsAndImprovements',
    text: '2026年计划制定行政规范性文件4件，修订2件。',
    expected: 'silent',
    why: '计划',
  },
  { slot: management, text: '近三年累计制发行政规范性文件11件。', expected: 'silent', why: '三年累计' },
  { slot: management, text: '制发数比上年减少2件，现行有效数增加2件。', expected: 'silent', why: '增减数' },
  { slot: management, text: '上半年制发行政规范性文件1件。', expected: 'silent', why: '只说半年' },
  {
    slot: management,
    text: '经清理，宣布失效和废止的涉水文件共8份，含行政规范性文件1件。',
    expected: 'silent',
    why: '8份含其他文件，废止数一致',
  },
  {
    slot: disclosure,
    text: '就2件行政规范性文件草案公开征求意见，收到意见31条。',
    expected: 'silent',
    why: '征求意见',
  },
  {
    slot: management,
    text: '配合司法局清理市政府规范性文件，提出废止建议5件。',
    expected: 'silent',
    why: '对市政府文件的建议',
  },
];
