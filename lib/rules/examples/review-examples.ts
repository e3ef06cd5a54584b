import type { RuleExample } from '../example';

const upheld = { 'tables.review.reconsideration.upheld': '2' };
const requests = {
  'tables.requests.received.naturalPerson': '3',
  'tables.requests.granted.naturalPerson': '3',
};

export const caseCauseExamples: readonly RuleExample[] = [
  {
    ruleId: 'T4-02',
    breaks: { set: upheld, lastYear: {} },
    holds: { set: upheld, lastYear: { set: requests } },
  },
];

const suits = { 'tables.review.suitAfterReconsideration.upheld': '2' };

export const followsFromExamples: readonly RuleExample[] = [
  {
    ruleId: 'T4-03',
    breaks: { set: { ...requests, ...suits }, lastYear: { set: requests } },
    holds: { set: { ...requests, ...suits }, lastYear: { set: { ...requests, ...upheld } } },
  },
];

const pendingLast = { set: { ...requests, 'tables.review.directSuit.pending': '2' } };

export const pendingExamples: readonly RuleExample[] = [
  {
    ruleId: 'T4-05',
    breaks: { set: { ...requests, 'tables.review.directSuit.upheld': '1' }, lastYear: pendingLast },
    holds: { set: { ...requests, 'tables.review.directSuit.upheld': '2' }, lastYear: pendingLast },
  },
];
