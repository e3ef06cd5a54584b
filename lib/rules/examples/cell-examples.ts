import type { RuleExample } from '../example';

const received = 'tables.requests.received.naturalPerson';
const granted = 'tables.requests.granted.naturalPerson';
const charge = 'tables.proactive.administrativeCharge.amountCharged';
const balanced = { [received]: '8', [granted]: '8' };

export const filledExamples: readonly RuleExample[] = [
  { breaks: { set: { [received]: null } }, holds: { set: { [received]: '0' } } },
];

export const wholeNumberExamples: readonly RuleExample[] = [
  { breaks: { set: { [received]: '8.5' } }, holds: { set: { [received]: '８', [granted]: '8' } } },
];

export const notNegativeExamples: readonly RuleExample[] = [
  { breaks: { set: { [received]: '-8' } }, holds: { set: balanced } },
];

export const amountExamples: readonly RuleExample[] = [
  { breaks: { set: { [charge]: '-1.2' } }, holds: { set: { [charge]: '1.2' } } },
];

export const placeholderExamples: readonly RuleExample[] = [
  { breaks: { set: { [received]: '—' } }, holds: { set: { [received]: '0' } } },
];

const items = 'tables.proactive.license.itemsLastYear';

export const noteExamples: readonly RuleExample[] = [
  { breaks: { year: 2020, set: { [items]: '0（无许可权）' } }, holds: { year: 2020, set: { [items]: '0' } } },
];

export const unitExamples: readonly RuleExample[] = [
  { breaks: { set: { [charge]: '251000元' } }, holds: { set: { [charge]: '25.1' } } },
];

export const rangeExamples: readonly RuleExample[] = [
  { breaks: { set: { [received]: '99999999999' } }, holds: { set: balanced } },
];
