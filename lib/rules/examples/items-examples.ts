import type { RuleExample } from '../example';

const year = 2020;
const document = 'tables.proactive.normativeDocument';
const documents = (produced: string, newlyDisclosed: string, totalDisclosed: string) => ({
  year,
  set: {
    [`${document}.produced`]: produced,
    [`${document}.newlyDisclosed`]: newlyDisclosed,
    [`${document}.totalDisclosed`]: totalDisclosed,
  },
});

export const disclosedExamples: readonly RuleExample[] = [
  { ruleId: 'O01', breaks: documents('5', '5', '3'), holds: documents('5', '5', '12') },
];

export const producedExamples: readonly RuleExample[] = [
  { ruleId: 'O02', breaks: documents('3', '5', '12'), holds: documents('5', '3', '12') },
];

const license = 'tables.proactive.license';
const items = (itemsLastYear: string, change: string, decisions: string) => ({
  year,
  set: {
    [`${license}.itemsLastYear`]: itemsLastYear,
    [`${license}.change`]: change,
    [`${license}.decisions`]: decisions,
  },
});

export const itemsExamples: readonly RuleExample[] = [
  { ruleId: 'O03', breaks: items('3', '-5', '40'), holds: items('5', '-5', '0') },
];

export const decisionsAreItemsExamples: readonly RuleExample[] = [
  { ruleId: 'O04', breaks: items('20', '1', '21'), holds: items('20', '1', '640') },
];

export const noItemsExamples: readonly RuleExample[] = [
  { ruleId: 'O05', breaks: items('0', '0', '6'), holds: items('2', '0', '6') },
];

const procurement = 'tables.proactive.procurement';

export const pairedExamples: readonly RuleExample[] = [
  {
    ruleId: 'O06',
    breaks: { year, set: { [`${procurement}.projects`]: '3', [`${procurement}.amount`]: '0' } },
    holds: { year, set: { [`${procurement}.projects`]: '3', [`${procurement}.amount`]: '12.5' } },
  },
];
