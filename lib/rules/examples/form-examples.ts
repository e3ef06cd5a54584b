import type { RuleExample } from '../example';

const part5 = 'text.problemsAndImprovements';
const part6 = 'text.otherMatters';
const platform = 'text.overview.platform';

export const blankProseExamples: readonly RuleExample[] = [
  {
    ruleId: 'S04',
    breaks: { set: { [platform]: '' } },
    holds: { set: { [platform]: '网站设有公开专栏，并由专人维护。' } },
  },
  {
    ruleId: 'S07',
    breaks: { set: { [part5]: '' } },
    holds: {
      set: {
        [part5]:
          '目录更新有时落后于工作进度，个别栏目的说明不够清楚，群众查找不便。下一步将按月核对目录，每季度通报一次，把查找最多的事项放到栏目最前面。',
      },
    },
  },
  {
    ruleId: 'S09',
    breaks: { set: { [part6]: '' } },
    holds: { set: { [part6]: '本年未收取信息处理费。' } },
  },
  {
    ruleId: 'S01',
    breaks: { year: 2020, set: { [part6]: '' } },
    holds: { year: 2020, set: { [part6]: '无。' } },
  },
];

export const statementExamples: readonly RuleExample[] = [
  {
    ruleId: 'S09',
    breaks: { set: { [part6]: '无。' } },
    holds: { set: { [part6]: '本年未收取信息处理费。没有其他需要报告的事项。' } },
  },
  {
    ruleId: 'S09',
    breaks: { seen: {}, set: { [part6]: '没有其他需要报告的事项。' } },
    holds: { seen: {}, set: { [part6]: '本年未收取信息处理费。' } },
  },
];

export const formerFormExamples: readonly RuleExample[] = [
  {
    breaks: { seen: {}, set: { 'tables.requests.otherHandling.total': '0' } },
    holds: { seen: {}, set: { 'tables.requests.otherReason.total': '0' } },
  },
];

export const labelExamples: readonly RuleExample[] = [
  {
    breaks: { seen: { labels: [{ id: 'proactive.normativeDocument', text: '规范性文件' }] } },
    holds: { seen: { labels: [{ id: 'proactive.normativeDocument', text: '行 政 规范性文件' }] } },
  },
];

const grid = { requests: 'table' } as const;

export const cornerExamples: readonly RuleExample[] = [
  {
    breaks: { seen: { tables: grid, labels: [{ id: 'requests.corner', text: '' }] } },
    holds: {
      seen: { tables: grid, labels: [{ id: 'requests.corner', text: '勾稽关系：新收＋结转＝办理＋结转' }] },
    },
  },
];

export const unknownLineExamples: readonly RuleExample[] = [
  {
    breaks: { seen: { extraRows: [{ table: 'requests', label: '（八）撤回', values: ['2', '2'] }] } },
    holds: { seen: { extraRows: [] } },
  },
];

export const readableExamples: readonly RuleExample[] = [
  {
    breaks: { seen: { tables: { review: 'image' } } },
    holds: { seen: { tables: { review: 'table' } } },
  },
];
