import { noNormativeDocuments } from './base';
import { n08Traps } from './n08-traps';
import type { Wording } from './wording';

const management = 'overview.informationManagement';
const disclosure = 'overview.proactiveDisclosure';

/** N08: 行政规范性文件的制发、废止、现行有效件数 against 表二: 3, 1 and 25. Published, interpreted or reviewed ones are other counts. */
export const n08: readonly Wording[] = [
  {
    slot: management,
    text: '（三）政府信息管理情况\n2025年，我局制发行政规范性文件5件。',
    expected: 'doubt',
  },
  { slot: management, text: '本年度制发行政规范性文件3件，废止2件，现行有效25件。', expected: 'doubt' },
  {
    slot: disclosure,
    text: '截至2025年底，我局现行有效的行政规范性文件28件，均已在网站集中公开。',
    expected: 'doubt',
  },
  { slot: management, text: '全年新制定行政规范性文件四件，全部履行合法性审核程序。', expected: 'doubt' },
  { slot: management, text: '本年废止行政规范性文件６件。', expected: 'doubt' },
  { slot: management, text: '我镇2025年未制发行政规范性文件。', expected: 'doubt' },
  { slot: management, text: '本年度没有废止行政规范性文件。', expected: 'doubt' },
  { slot: disclosure, text: '印发规范性文件七份，做到应公开尽公开。', expected: 'doubt' },
  { slot: management, text: '现行有效规范性文件二十六件，统一编号、统一公布。', expected: 'doubt' },
  {
    slot: management,
    text: '做好文件动态清理，全年制发规范性文件3件、废止1件、现行有效30件。',
    expected: 'doubt',
  },
  { slot: management, text: '2025年共出台行政规范性文件12件。', expected: 'doubt' },
  {
    slot: management,
    text: '我委现有行政规范性文件一百零二件继续有效，本年制发十件。',
    figures: {
      'proactive.normativeDocument.issued': '10',
      'proactive.normativeDocument.inForce': '120',
    },
    expected: 'doubt',
  },
  {
    slot: 'overview.lead',
    text: '2025年，我局制发行政规范性文件2件，公开信息306条，举办培训3次。',
    expected: 'doubt',
  },
  {
    slot: management,
    text: '本年度我局制发行政规范性文件1件。',
    figures: noNormativeDocuments,
    expected: 'doubt',
  },
  {
    slot: management,
    text: '经全面清理，我局现行有效行政规范性文件共计9件，废止1件，均已公布目录。',
    expected: 'doubt',
  },
  {
    slot: disclosure,
    text: '主动公开文件信息60条。本年度新制发行政规范性文件8件，同步发布解读。',
    expected: 'doubt',
  },
  {
    slot: management,
    text: '行政规范性文件管理方面，本年度制发0件、废止1件、现行有效25件。',
    expected: 'doubt',
  },
  { slot: management, text: '现行有效行政规范性文件22件，其中本年制发3件。', expected: 'doubt' },
  { slot: management, text: '严格落实“三统一”制度，当年制发的行政规范性文件为15件。', expected: 'doubt' },
  { slot: disclosure, text: '本年度废止行政规范性文件三件，同步在原文页面标注失效。', expected: 'doubt' },
  { slot: management, text: '2025年制发、废止行政规范性文件分别为4件和1件。', expected: 'doubt' },
  { slot: management, text: '无行政规范性文件制发，现行有效25件。', expected: 'doubt' },
  { slot: management, text: '我局现有现行有效行政规范性文件31份，目录在网站首页可查。', expected: 'doubt' },
  {
    slot: 'overview.lead',
    text: '2025年，共制定行政规范性文件６件，收到申请12件，办结13件。',
    expected: 'doubt',
  },
  {
    slot: management,
    text: '新制发行政规范性文件3件，废止行政规范性文件4件，现行有效行政规范性文件25件。',
    expected: 'doubt',
  },
  ...n08Traps,
];
