import type { RuleExample } from '../example';

const charge = 'tables.proactive.administrativeCharge.amountCharged';
const last = { set: { [charge]: '25' } };

export const unitSlipExamples: readonly RuleExample[] = [
  {
    ruleId: 'C08',
    breaks: { set: { [charge]: '251000' }, lastYear: last },
    holds: { set: { [charge]: '25.1' }, lastYear: last },
  },
];

export const amountInTextExamples: readonly RuleExample[] = [
  {
    ruleId: 'T2-06',
    breaks: { set: { 'text.otherMatters': '本年发出信息处理费收费通知1件，实际收取380元。' } },
    holds: {
      set: {
        'text.otherMatters': '本年发出信息处理费收费通知1件，实际收取380元。',
        [charge]: '0.038',
      },
    },
  },
];
