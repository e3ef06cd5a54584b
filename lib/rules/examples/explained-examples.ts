import type { RuleExample } from '../example';

const at = (row: string) => `tables.requests.${row}.naturalPerson`;
const feeOverdue = { [at('received')]: '1', [at('feeOverdue')]: '1' };

export const noticeExamples: readonly RuleExample[] = [
  {
    ruleId: 'T3-08',
    breaks: { set: { ...feeOverdue, 'text.otherMatters': '本机关未发出信息处理费收费通知。' } },
    holds: {
      set: {
        ...feeOverdue,
        'text.otherMatters': '本年发出信息处理费收费通知1件，总金额120元，申请人逾期未缴纳。',
      },
    },
  },
];

const excessive = { [at('received')]: '15', [at('excessiveRequests')]: '15' };

export const rareExamples: readonly RuleExample[] = [
  {
    ruleId: 'T3-09',
    breaks: { set: excessive },
    holds: {
      set: {
        ...excessive,
        'text.overview.disclosureOnRequest': '一名申请人无正当理由反复提出同类申请，已按规定告知。',
      },
    },
  },
];

const secret = { [at('received')]: '1', [at('stateSecret')]: '1' };

export const rareRowExamples: readonly RuleExample[] = [
  {
    ruleId: 'T3-09',
    breaks: { agency: { name: '云江县石桥镇人民政府', kind: 'township' }, set: secret },
    holds: { set: secret },
  },
];

const corrected = { 'tables.review.reconsideration.corrected': '1' };

export const correctionExamples: readonly RuleExample[] = [
  {
    ruleId: 'T4-04',
    breaks: { set: corrected },
    holds: {
      set: {
        ...corrected,
        'text.problemsAndImprovements': '一件答复在行政复议中被纠正，原因是检索范围过窄；已改为两人复核。',
      },
    },
  },
];
