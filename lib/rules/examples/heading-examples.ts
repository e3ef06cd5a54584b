import type { ExampleReport, RuleExample } from '../example';

/** The headings as a report prints them. */
const SIX = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const holds = printed(SIX);

export const missingPartExample: RuleExample = { breaks: printed(SIX.slice(0, 5)), holds };
export const otherWordsExample: RuleExample = {
  breaks: printed([...SIX.slice(0, 4), '五、存在问题和改进措施', ...SIX.slice(5)]),
  holds,
};
export const extraPartExample: RuleExample = { breaks: printed([...SIX, '七、2025年工作思路']), holds };

function printed(headings: readonly string[]): ExampleReport {
  return { seen: { headings: headings.map((text) => ({ text, level: 1 })) } };
}
