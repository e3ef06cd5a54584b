/** 测试用: wordings for the rules about the headings of the parts, written before the rules. */
import type { RuleWordings, Wording } from '../text-test-kit';

const SIX = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const level1 = (...texts: readonly string[]): Wording => ({
  text: texts.join(' '),
  seen: { headings: texts.map((text) => ({ text, level: 1 })) },
});
/** The six headings with some of them in other words; '' leaves one out. */
const but = (changed: Readonly<Record<number, string>>): Wording =>
  level1(...SIX.map((text, at) => changed[at + 1] ?? text).filter((text) => text !== ''));
const and = (...more: readonly string[]): Wording => level1(...SIX, ...more);
const rightHeadings: readonly Wording[] = [
  and(),
  level1(),
  '没有原件的报告不看标题。',
  but({ 1: '一、 总体情况' }),
  but({ 4: '四、政府信息公开行政复议行政诉讼情况' }),
  but({ 5: '五、存在的主要问题及改进情况。' }),
  but({ 1: '一．总体情况' }),
  but({ 2: '第二部分 主动公开政府信息情况' }),
  but({ 3: '3.收到和处理政府信息公开申请情况' }),
  but({ 6: '其他需要报告的事项' }),
  and('一、存在的问题', '二、改进措施'),
  {
    text: '小标题',
    seen: {
      headings: [...SIX.map((text) => ({ text, level: 1 })), { text: '（一）主动公开情况', level: 2 }],
    },
  },
];

export const headingWordings: readonly RuleWordings[] = [
  {
    rule: 'S01',
    breaks: [
      but({ 1: '' }),
      but({ 2: '' }),
      but({ 3: '' }),
      but({ 4: '' }),
      but({ 5: '' }),
      but({ 6: '' }),
      but({ 5: '', 6: '' }),
      level1('一、总体情况'),
      level1(...[0, 1, 2, 3, 5, 4].map((at) => SIX[at] ?? '')),
      level1(...[0, 2, 1, 3, 4, 5].map((at) => SIX[at] ?? '')),
    ],
    holds: [
      ...rightHeadings,
      but({ 5: '五、存在问题和改进措施' }),
      but({ 2: '二、行政机关主动公开政府信息情况' }),
    ],
  },
  {
    rule: 'S02',
    breaks: [
      but({ 5: '五、存在问题和改进措施' }),
      but({ 1: '一、概述' }),
      but({ 2: '二、主动公开信息情况' }),
      but({ 3: '三、依申请公开情况' }),
      but({ 4: '四、行政复议和行政诉讼情况' }),
      but({ 6: '六、需要说明的其他事项' }),
      but({ 6: '六、其他需要报告事项' }),
      but({ 1: '一、总体工作情况' }),
      but({ 5: '五、政府信息公开工作存在的主要问题及改进情况' }),
    ],
    holds: rightHeadings,
  },
  {
    rule: 'S03',
    breaks: [
      and('七、2025年工作思路'),
      and('七、附件'),
      and('七、下一步工作打算', '八、意见建议'),
      level1(...SIX.slice(0, 4), '五、工作亮点', '六、存在的主要问题及改进情况', '七、其他需要报告的事项'),
      level1(...SIX.slice(0, 5), '六、重点工作', '七、其他需要报告的事项'),
      and('七、名词解释'),
      and('第七部分 附表'),
      and('7、需要说明的事项和附表'),
    ],
    holds: [...rightHeadings, but({ 5: '五、存在问题和改进措施' }), but({ 1: '一、概述' })],
  },
];
