import { n04Traps } from './n04-traps';
import type { Wording } from './wording';

/** N04: 全部办结 against 表三结转下年度, 1 in the base. A statement about time limits or about a part is not one about all. */
export const n04: readonly Wording[] = [
  { text: '（二）依申请公开情况\n2025年收到政府信息公开申请12件，均已办结。', expected: 'doubt' },
  { text: '本年度收到申请12件，上年结转2件，已全部办结。', expected: 'doubt' },
  { text: '全年共受理政府信息公开申请十二件，全部按期答复。', expected: 'doubt' },
  { text: '2025年我局政府信息公开申请办结率100%。', expected: 'doubt' },
  { text: '所有政府信息公开申请均已依法答复申请人。', expected: 'doubt' },
  { text: '我镇2025年收到依申请公开12宗，已全部答复完毕。', expected: 'doubt' },
  { text: '收到的12件政府信息公开申请全部办理完毕，无一积压。', expected: 'doubt' },
  { text: '本年度共办理政府信息公开申请14件，办结率为１００％。', expected: 'doubt' },
  { text: '对收到的政府信息公开申请，我中心均在当年办结。', expected: 'doubt' },
  { text: '今年新收政府信息公开申请12件，均已按时答复。', expected: 'doubt' },
  { text: '政府信息公开申请12件全部办结，答复率百分之百。', expected: 'doubt' },
  { text: '2025年，我委依申请公开件已全部办结，申请人未提出异议。', expected: 'doubt' },
  { text: '收到网上申请8件、信函申请4件，合计12件，现已全部答复。', expected: 'doubt' },
  { text: '依申请公开方面。本年收到12份申请，做到件件有答复，年内全部办结。', expected: 'doubt' },
  {
    text: '我局共收到政府信息公开申请12件，申请内容主要为供水水质和河道管理，截至年底均已办结。',
    expected: 'doubt',
  },
  {
    text: '共收到自然人申请9件、法人或其他组织申请3件。\n以上申请均已办理完毕并送达申请人。',
    expected: 'doubt',
  },
  {
    slot: 'overview.lead',
    text: '全年发布政府信息306条，收到的政府信息公开申请全部办结。',
    expected: 'doubt',
  },
  {
    slot: 'otherMatters',
    text: '2025年收到的政府信息公开申请均已办结，未收取信息处理费。',
    expected: 'doubt',
  },
  { text: '街道全年政府信息公开申请答复率100%，无行政复议被纠正情形。', expected: 'doubt' },
  {
    text: '2025年收到政府信息公开申请6件，均已办结。',
    figures: {
      'requests.carriedForward.total': '4',
      'requests.carriedForward.naturalPerson': '4',
    },
    expected: 'doubt',
  },
  { text: '2025年收到的政府信息公开申请无论大小，均已依法办结，没有遗留。', expected: 'doubt' },
  { text: '收到政府信息公开申请12件，办结率达100%，结果均已送达。', expected: 'doubt' },
  { text: '本年度十二件政府信息公开申请皆已办结。', expected: 'doubt' },
  { text: '新收和上年结转的政府信息公开申请共14件，全部办结，按时答复率100%。', expected: 'doubt' },
  { text: '我校收到的政府信息公开申请已全部办理答复。', expected: 'doubt' },
  ...n04Traps,
];
