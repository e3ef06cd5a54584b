import { n16Traps } from './n16-traps';
import type { Wording } from './wording';

const slot = 'overview.proactiveDisclosure';

/** N16: 行政事业性收费 told in 元 where 表二 counts in 万元. */
export const n16: readonly Wording[] = [
  { text: '全年收取行政事业性收费365元，收费项目和标准在网站公开。', slot, expected: 'hint' },
  { text: '2025年行政事业性收费金额为3650元。', slot, expected: 'hint' },
  { text: '本年度共收取行政事业性收费635000元，已全部缴入国库。', slot, expected: 'hint' },
  { text: '行政事业性收费0元，收费目录同步公开。', slot, expected: 'hint' },
  { text: '我局行政事业性收费全年合计356,000元，实行收支两条线管理。', slot, expected: 'hint' },
  { text: '本年行政事业性收费收入３６５０元。', slot, expected: 'hint' },
  { text: '全年行政事业性收费三千六百五十元，均开具财政票据。', slot, expected: 'hint' },
  { text: '公开收费清单1份，全年行政事业性收费总额36500元。', slot, expected: 'hint' },
  { text: '行政事业性收费方面，2025年共收费36.5元。', slot, expected: 'hint' },
  { text: '按照收费目录清单，年内征收行政事业性收费人民币350000元。', slot, expected: 'hint' },
  { text: '一年来，行政事业性收费累计实收一千零三十元。', slot, expected: 'hint' },
  {
    text: '2025年度行政事业性收费总金额为63500元，无其他需要报告的事项。',
    slot: 'otherMatters',
    expected: 'hint',
  },
  {
    text: '全年作出行政许可决定1204件，收取行政事业性收费335000元。',
    slot: 'overview.lead',
    expected: 'hint',
  },
  {
    text: '对收费信息实行台账管理，全年行政事业性收费共计25元。',
    slot: 'overview.informationManagement',
    expected: 'hint',
  },
  {
    text: '接受财政监督，本年度收取的行政事业性收费36050元全部入库。',
    slot: 'overview.supervision',
    expected: 'hint',
  },
  {
    text: '我校全年行政事业性收费282100000元，主要为学费和住宿费。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '282.1' },
    expected: 'hint',
  },
  {
    text: '全年收取行政事业性收费1200元。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '0' },
    expected: 'hint',
  },
  {
    text: '2025年，行政事业性收费12元，收费票据管理规范。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '12' },
    expected: 'hint',
  },
  {
    text: '行政事业性收费共收取128600元，为不动产登记费。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '1.286' },
    expected: 'hint',
  },
  {
    text: '本年收取行政事业性收费500元，为城市道路占用挖掘费。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '500' },
    expected: 'hint',
  },
  {
    text: '本中心全年行政事业性收费400元，均为考试报名费。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '4' },
    expected: 'hint',
  },
  {
    text: '收取行政事业性收费380元，为城建档案复制费。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '0.38' },
    expected: 'hint',
  },
  {
    text: '我局依法征收水土保持补偿费等行政事业性收费88800元。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '88.8' },
    expected: 'hint',
  },
  {
    text: '年度行政事业性收费1560元，全部通过非税系统收缴。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '1560' },
    expected: 'hint',
  },
  {
    text: '行政事业性收费实际收取金额七百二十五元，较上年减少两成。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '7.25' },
    expected: 'hint',
  },
  ...n16Traps,
];
