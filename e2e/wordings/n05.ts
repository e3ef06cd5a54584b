import { allInOneYear } from './base';
import { n05Traps } from './n05-traps';
import type { Wording } from './wording';

const twoCarriedForward = {
  'requests.granted.naturalPerson': '3',
  'requests.granted.total': '5',
  'requests.handled.naturalPerson': '9',
  'requests.handled.total': '12',
  'requests.carriedForward.naturalPerson': '2',
  'requests.carriedForward.total': '2',
};

/** N05: 正文结转下年度的件数 against 表三, 1 in the base (2 came from last year). */
export const n05: readonly Wording[] = [
  { text: '（二）依申请公开情况\n全年办结申请13件，结转下年度继续办理2件。', expected: 'doubt' },
  { text: '收到政府信息公开申请12件，其中3件结转下年。', expected: 'doubt' },
  { text: '本年度结转至2026年办理的政府信息公开申请有两件。', expected: 'doubt' },
  { text: '截至年底，转入下年度办理的申请共５件。', expected: 'doubt' },
  { text: '另有4宗政府信息公开申请结转到下一年度继续办理。', expected: 'doubt' },
  { text: '2025年结转2026年继续办理申请3件，均为12月下旬收到。', expected: 'doubt' },
  { text: '我镇办结申请13份，结转下年度0份。', expected: 'doubt' },
  { text: '本年度无结转下年度继续办理的政府信息公开申请。', expected: 'doubt' },
  { text: '没有结转下年度办理的申请件。', expected: 'doubt' },
  { text: '政府信息公开申请结转下年度继续办理十二件。', expected: 'doubt' },
  { text: '因征求第三方意见，2件申请未到答复期限，结转下年度继续办理。', expected: 'doubt' },
  {
    text: '2025年收到申请12件，上年结转2件，办结13件，结转下年度2件。',
    expected: 'doubt',
  },
  {
    text: '我中心2025年办结申请12件，结转下年1件。',
    figures: twoCarriedForward,
    expected: 'doubt',
  },
  {
    text: '全年无上年结转申请，结转下年度申请1件。',
    figures: allInOneYear,
    expected: 'doubt',
  },
  { text: '申请件收到12件，办结率92.9%，转下年度办理6件。', expected: 'doubt' },
  { text: '尚有7件政府信息公开申请在办，已结转下一年度。', expected: 'doubt' },
  {
    text: '委机关本年度办结政府信息公开申请100件，结转下年度二十一件。',
    figures: {
      'requests.carriedForward.naturalPerson': '12',
      'requests.carriedForward.total': '12',
    },
    expected: 'doubt',
  },
  {
    slot: 'overview.lead',
    text: '全年收到政府信息公开申请12件，办结13件，结转下年度申请4件。',
    expected: 'doubt',
  },
  {
    slot: 'otherMatters',
    text: '需要说明的是，本年度有8件政府信息公开申请结转下年度继续办理。',
    expected: 'doubt',
  },
  {
    text: '对12月收到的申请抓紧办理。年末结转下年度的政府信息公开申请为2起。',
    expected: 'doubt',
  },
  { text: '新收申请12件，结转到下年度办理的3件正在征求第三方意见。', expected: 'doubt' },
  { text: '无政府信息公开申请结转下年度。', expected: 'doubt' },
  { text: '办结13件（含上年结转2件），结转下年９件。', expected: 'doubt' },
  { text: '年末未办结的政府信息公开申请十件，全部结转下年度。', expected: 'doubt' },
  { text: '政府信息公开申请转入2026年继续办理的共计4份。', expected: 'doubt' },
  ...n05Traps,
];
