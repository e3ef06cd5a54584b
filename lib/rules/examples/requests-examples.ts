import type { RuleExample } from '../example';

const at = (row: string, column = 'naturalPerson') => `tables.requests.${row}.${column}`;
const balanced = { [at('received')]: '8', [at('granted')]: '8' };

export const totalExamples: readonly RuleExample[] = [
  {
    ruleId: 'T3-01',
    breaks: { set: { ...balanced, [at('received', 'total')]: '9' } },
    holds: { set: { ...balanced, [at('received', 'total')]: '8' } },
  },
  {
    ruleId: 'T3-03',
    breaks: { set: { ...balanced, [at('handled')]: '9' } },
    holds: { set: { ...balanced, [at('handled')]: '8' } },
  },
  {
    ruleId: 'T3-04',
    breaks: { year: 2020, set: { ...balanced, [at('handled')]: '9' } },
    holds: { year: 2020, set: { ...balanced, [at('otherHandling')]: '1', [at('handled')]: '9' } },
  },
  {
    ruleId: 'T4-01',
    breaks: { set: { 'tables.review.directSuit.upheld': '2', 'tables.review.directSuit.total': '3' } },
    holds: { set: { 'tables.review.directSuit.upheld': '3', 'tables.review.directSuit.total': '3' } },
  },
];

export const balanceExamples: readonly RuleExample[] = [
  {
    ruleId: 'T3-02',
    breaks: { set: { [at('received')]: '8', [at('granted')]: '7' } },
    holds: { set: { [at('received')]: '8', [at('granted')]: '7', [at('carriedForward')]: '1' } },
  },
];

export const carryLimitExamples: readonly RuleExample[] = [
  {
    ruleId: 'T3-05',
    breaks: { set: { [at('received')]: '2', [at('carriedForward')]: '3' } },
    holds: { set: { [at('received')]: '3', [at('carriedForward')]: '3' } },
  },
];

export const backlogExamples: readonly RuleExample[] = [
  {
    ruleId: 'T3-06',
    breaks: {
      set: { [at('received')]: '2', [at('broughtForward')]: '2', [at('carriedForward')]: '4' },
    },
    holds: {
      set: { [at('received')]: '2', [at('granted')]: '0', [at('carriedForward')]: '2' },
    },
  },
];

const organizations = [
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];
const rowOf = (row: string, value: string | null) =>
  Object.fromEntries(['naturalPerson', ...organizations].map((column) => [at(row, column), value]));

export const oneSidedExamples: readonly RuleExample[] = [
  {
    ruleId: 'T3-12',
    breaks: { set: { ...rowOf('received', null), [at('received', 'total')]: '8' } },
    holds: { set: { ...rowOf('received', '0'), [at('received', 'total')]: '0' } },
  },
];

const restOf = (rest: string) => ({
  [at('received')]: '20',
  [at('granted')]: String(20 - Number(rest)),
  [at('otherReason')]: rest,
});

export const shareExamples: readonly RuleExample[] = [
  { ruleId: 'T3-07', breaks: { set: restOf('6') }, holds: { set: restOf('3') } },
];

const firm = 'commercialEnterprise';

export const emptyColumnExamples: readonly RuleExample[] = [
  {
    ruleId: 'T3-10',
    breaks: { set: { [at('received', firm)]: '12', [at('granted', firm)]: '12' } },
    holds: { set: { [at('received', firm)]: '3', [at('granted', firm)]: '3' } },
  },
];

const twins = (row: string, next: string) => ({
  [at('received')]: '14',
  [at('received', firm)]: '6',
  [at(row)]: '7',
  [at(row, firm)]: '3',
  [at(next)]: '7',
  [at(next, firm)]: '3',
});

export const twinRowsExamples: readonly RuleExample[] = [
  {
    ruleId: 'T3-11',
    breaks: { set: twins('notHeld', 'requiresCreation') },
    holds: { set: twins('granted', 'notHeld') },
  },
];
