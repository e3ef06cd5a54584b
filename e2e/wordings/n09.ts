import { n09Traps } from './n09-traps';
import type { Wording } from './wording';

const slot = 'overview.proactiveDisclosure';

/** N09: decisions of 行政许可, 行政处罚 and 行政强制 in prose against 表二. */
export const n09: readonly Wording[] = [
  { text: '全年作出行政处罚决定68件，均在作出之日起七个工作日内上网公示。', slot, expected: 'doubt' },
  { text: '本年度共办结行政许可1024件，按时办结率100%。', slot, expected: 'doubt' },
  { text: '2025年，我局依法作出行政许可决定1240件、行政处罚决定86件。', slot, expected: 'doubt' },
  {
    text: '2025年，我局依法作出行政许可决定1204件、行政处罚决定98件，行政强制0件。',
    slot,
    expected: 'doubt',
  },
  { text: '一年来，全局共实施行政处罚八十件，没有一件被撤销。', slot, expected: 'doubt' },
  {
    text: '严格落实执法全过程记录制度，年内作出行政强制决定3件，全部经过法制审核。',
    slot,
    expected: 'doubt',
  },
  { text: '本机关全年未作出行政处罚决定。', slot, expected: 'doubt' },
  { text: '2025年没有办理行政许可事项，行政许可决定数量为0件。', slot, expected: 'doubt' },
  { text: '行政许可１２４０件，行政处罚８６件，均按要求录入平台。', slot, expected: 'doubt' },
  { text: '行政许可１２０４件，行政处罚６８件，相关数据已与执法台账核对。', slot, expected: 'doubt' },
  { text: '做好行政执法决定统计：许可类1204宗，处罚类96宗，强制类0宗。', slot, expected: 'doubt' },
  { text: '全年行政处罚决定共计一百零六件，涉及违法取水、侵占河道等情形。', slot, expected: 'doubt' },
  {
    text: '我局本年度作出行政许可决定一千一百零四件，其中准予许可1098件、不予许可6件。',
    slot,
    expected: 'doubt',
  },
  {
    text: '按照“谁执法谁公示”的要求，对2025年度作出的76件行政处罚决定逐案制作公示信息。',
    slot,
    expected: 'doubt',
  },
  { text: '政务服务窗口年内累计作出行政许可决定2104件，无超期件。', slot, expected: 'doubt' },
  { text: '全年累计行政处罚决定数量为186件，较上年减少五件。', slot, expected: 'doubt' },
  { text: '共作出行政处罚决定68份，罚没款已全部上缴国库。', slot, expected: 'doubt' },
  { text: '2025年度行政强制决定数量为2件，均为代履行。', slot, expected: 'doubt' },
  { text: '加大执法力度，本年作出处罚决定66起，同比增长一成。', slot, expected: 'doubt' },
  {
    text: '2025年，我中心作出行政处罚决定5件。',
    slot,
    figures: { 'proactive.penalty.decisions': '0' },
    expected: 'doubt',
  },
  {
    text: '全年共作出行政许可决定21件，均为首次申请。',
    slot,
    figures: { 'proactive.license.decisions': '0' },
    expected: 'doubt',
  },
  {
    text: '本年度共实施行政强制9件，行政处罚86件。',
    slot,
    figures: { 'proactive.compulsion.decisions': '4' },
    expected: 'doubt',
  },
  {
    text: '我委全年作出行政许可决定325件，行政处罚决定14件，执法文书使用规范。',
    slot,
    figures: { 'proactive.license.decisions': '352', 'proactive.penalty.decisions': '14' },
    expected: 'doubt',
  },
  {
    text: '本年度我镇综合行政执法队作出行政处罚决定17件，全部在县政府网站公示。',
    slot,
    figures: { 'proactive.penalty.decisions': '7' },
    expected: 'doubt',
  },
  {
    text: '全年办结行政许可85件，比承诺时限平均提前三天。\n公开栏目同步更新到位。',
    slot,
    figures: { 'proactive.license.decisions': '58' },
    expected: 'doubt',
  },
  ...n09Traps,
];
