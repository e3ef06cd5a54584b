import type { RuleExample } from '../example';

const rule = 'tables.proactive.governmentRule';
const document = 'tables.proactive.normativeDocument';
const decisions = {
  license: 'tables.proactive.license.decisions',
  penalty: 'tables.proactive.penalty.decisions',
  compulsion: 'tables.proactive.compulsion.decisions',
};

export const openingStockExamples: readonly RuleExample[] = [
  {
    ruleId: 'T2-01',
    breaks: { set: { [`${document}.issued`]: '5', [`${document}.inForce`]: '3' } },
    holds: { set: { [`${document}.issued`]: '5', [`${document}.inForce`]: '5' } },
  },
];

export const stockCoversExamples: readonly RuleExample[] = [
  {
    ruleId: 'T2-02',
    breaks: {
      set: { [`${document}.issued`]: '5', [`${document}.repealed`]: '4', [`${document}.inForce`]: '3' },
    },
    holds: {
      set: { [`${document}.issued`]: '5', [`${document}.repealed`]: '4', [`${document}.inForce`]: '6' },
    },
  },
];

const ruleInForce = { [`${rule}.inForce`]: '2' };

export const powerExamples: readonly RuleExample[] = [
  {
    ruleId: 'T2-03',
    breaks: { agency: { name: '云江县档案局', level: 'county' }, set: ruleInForce },
    holds: { agency: { name: '云江市人民政府', kind: 'government', level: 'city' }, set: ruleInForce },
  },
  {
    ruleId: 'T2-04',
    breaks: { agency: { powers: ['license'] }, set: { [decisions.penalty]: '6' } },
    holds: { agency: { powers: ['license', 'penalty'] }, set: { [decisions.penalty]: '6' } },
  },
];

export const makersExamples: readonly RuleExample[] = [
  {
    ruleId: 'T2-05',
    breaks: { agency: { name: '云江市司法局', level: 'city' }, set: ruleInForce },
    holds: { agency: { name: '云江市人民政府', kind: 'government', level: 'city' }, set: ruleInForce },
  },
];

export const sameCountsExamples: readonly RuleExample[] = [
  {
    ruleId: 'T2-07',
    breaks: {
      set: { [decisions.license]: '12', [decisions.penalty]: '12', [decisions.compulsion]: '12' },
    },
    holds: { set: { [decisions.license]: '12', [decisions.penalty]: '12', [decisions.compulsion]: '1' } },
  },
];
