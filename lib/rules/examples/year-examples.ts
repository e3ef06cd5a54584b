import type { RuleExample } from '../example';

const received = 'tables.requests.received.naturalPerson';
const granted = 'tables.requests.granted.naturalPerson';
const carried = 'tables.requests.carriedForward.naturalPerson';
const brought = 'tables.requests.broughtForward.naturalPerson';

export const yearJumpExamples: readonly RuleExample[] = [
  {
    breaks: {
      set: { [received]: '80', [granted]: '80' },
      lastYear: { set: { [received]: '8', [granted]: '8' } },
    },
    holds: {
      set: { [received]: '28', [granted]: '28' },
      lastYear: { set: { [received]: '8', [granted]: '8' } },
    },
  },
];

const lastTable = {
  [received]: '23',
  [granted]: '19',
  'tables.requests.notHeld.naturalPerson': '4',
};

export const sameTableExamples: readonly RuleExample[] = [
  {
    ruleId: 'C11',
    breaks: { set: lastTable, lastYear: { set: lastTable } },
    holds: {
      set: { ...lastTable, [received]: '24', [granted]: '20' },
      lastYear: { set: lastTable },
    },
  },
];

const carriedLast = { set: { [received]: '5', [granted]: '2', [carried]: '3' } };
const takenOver = { set: { [brought]: '3', [granted]: '3' }, lastYear: carriedLast };
const notTakenOver = { set: { [brought]: '2', [granted]: '2' }, lastYear: carriedLast };

export const carryOverTotalExamples: readonly RuleExample[] = [
  { ruleId: 'Y01', breaks: notTakenOver, holds: takenOver },
];

export const carryOverColumnsExamples: readonly RuleExample[] = [
  {
    ruleId: 'Y02',
    breaks: {
      set: {
        'tables.requests.broughtForward.commercialEnterprise': '3',
        'tables.requests.granted.commercialEnterprise': '3',
      },
      lastYear: carriedLast,
    },
    holds: takenOver,
  },
];

const row = 'tables.proactive.normativeDocument';
const stockLast = { set: { [`${row}.inForce`]: '20' } };

export const stockRollExamples: readonly RuleExample[] = [
  {
    ruleId: 'Y03',
    breaks: {
      set: { [`${row}.issued`]: '3', [`${row}.repealed`]: '1', [`${row}.inForce`]: '23' },
      lastYear: stockLast,
    },
    holds: {
      set: { [`${row}.issued`]: '3', [`${row}.repealed`]: '1', [`${row}.inForce`]: '22' },
      lastYear: stockLast,
    },
  },
];

const license = 'tables.proactive.license';
const itemsLast = { set: { [`${license}.itemsLastYear`]: '20', [`${license}.change`]: '-2' } };

export const itemsRollExamples: readonly RuleExample[] = [
  {
    ruleId: 'Y04',
    breaks: { year: 2020, set: { [`${license}.itemsLastYear`]: '20' }, lastYear: itemsLast },
    holds: { year: 2020, set: { [`${license}.itemsLastYear`]: '18' }, lastYear: itemsLast },
  },
];

const problems =
  '目录更新有时落后于工作进度，个别栏目的说明不够清楚，群众查找不便。下一步将按月核对目录，每季度通报一次，把查找最多的事项放到栏目最前面。';

// The other part is not the same either.
const overviewLast = {
  'text.overview.lead':
    '全年的工作围绕馆藏开放和便民查档展开，公开目录重新编排，新增了查档预约和寄送两项说明。',
};

export const repeatExamples: readonly RuleExample[] = [
  {
    ruleId: 'Y05',
    breaks: {
      set: { 'text.problemsAndImprovements': problems },
      lastYear: { set: { ...overviewLast, 'text.problemsAndImprovements': problems } },
    },
    holds: {
      set: { 'text.problemsAndImprovements': problems },
      lastYear: {
        set: {
          ...overviewLast,
          'text.problemsAndImprovements':
            '答复文书的说理还不充分，补正告知的次数偏多。今后由法规机构先审后发，把常见的补正情形写进模板，并请熟悉业务的同志每半年讲一次课。',
        },
      },
    },
  },
];

export const lastYearExamples: readonly RuleExample[] = [
  {
    breaks: { lastYear: { agency: { name: '云江市水务局' } } },
    holds: { lastYear: { agency: { name: '云江市档案局' } } },
  },
];
