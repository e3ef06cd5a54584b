import { allInOneYear, noRequests } from './base';
import { n02Traps } from './n02-traps';
import type { Wording } from './wording';

/** N02: 正文收到申请的件数 against 表三: 12 received, 14 with those of last year. Subsets and other scopes stay silent. */
export const n02: readonly Wording[] = [
  { text: '（二）依申请公开情况\n2025年，我局共收到政府信息公开申请15件。', expected: 'doubt' },
  { text: '本年度收到依申请公开政府信息申请九件，均由局办公室登记转办。', expected: 'doubt' },
  { text: '全年受理政府信息公开申请１８件，数量与往年大体持平。', expected: 'doubt' },
  { text: '2025年度，我中心新收政府信息公开申请11件，上年结转2件。', expected: 'doubt' },
  { text: '我镇全年共接到政府信息公开申请二十一宗，主要涉及征地补偿。', expected: 'doubt' },
  { text: '2025年，本机关累计收到信息公开申请13件。', expected: 'doubt' },
  { text: '一年来收到政府信息公开申请120件，申请内容集中在河道采砂和供水管网。', expected: 'doubt' },
  { text: '2025年我局依申请公开工作稳步推进，共收到申请8份，均已登记。', expected: 'doubt' },
  {
    text: '我局全年收到政府信息公开申请16件，其中自然人申请13件，法人或其他组织申请3件。',
    expected: 'doubt',
  },
  {
    text: '本年度，街道办事处收到政府信息公开申请两件。',
    figures: { ...noRequests, 'requests.received.naturalPerson': '3', 'requests.received.total': '3' },
    expected: 'doubt',
  },
  {
    text: '2025年，我院收到依申请公开事项一百零二件。',
    figures: { 'requests.received.naturalPerson': '117', 'requests.received.total': '120' },
    expected: 'doubt',
  },
  { text: '依申请公开。严格落实登记、审核、答复制度，本年度新收申请17件，上年结转2件。', expected: 'doubt' },
  { text: '全年收到政府信息公开申请12件。\n经统计，全年共收到政府信息公开申请19件。', expected: 'doubt' },
  { text: '2025年新收到政府信息公开申请24起，比2024年多10起。', expected: 'doubt' },
  {
    slot: 'overview.lead',
    text: '一年来，我局主动公开政府信息356条，收到政府信息公开申请22件，办理建议提案9件。',
    expected: 'doubt',
  },
  {
    slot: 'otherMatters',
    text: '2025年我局收到政府信息公开申请7件，未收取信息处理费。',
    expected: 'doubt',
  },
  { text: '本年度政府信息公开申请总量为31件，含上年结转2件。', expected: 'doubt' },
  {
    text: '我委收到的政府信息公开申请共计1,206件，申请人以自然人为主。',
    figures: { 'requests.received.naturalPerson': '1257', 'requests.received.total': '1260' },
    expected: 'doubt',
  },
  { text: '本年共收到书面和网上政府信息公开申请合计40件。', expected: 'doubt' },
  {
    text: '本单位2025年度收到政府信息公开申请1件，已按期办结。',
    expected: 'doubt',
  },
  {
    text: '2025年收到政府信息公开申请十四宗。',
    figures: allInOneYear,
    expected: 'doubt',
  },
  {
    text: '加强与法制机构会商，提高答复质量。2025年，我局收到政府信息公开申请33件，较好保障了公众知情权。',
    expected: 'doubt',
  },
  { text: '公民、法人和其他组织全年向我局提出政府信息公开申请二十五件。', expected: 'doubt' },
  { text: '2025年，我校共收到依申请公开政府信息申请3份。', expected: 'doubt' },
  { text: '2025年收到网络、信函、当面等各类政府信息公开申请总计５０件。', expected: 'doubt' },
  { text: '2025年收到政府信息公开申请数量为19件，办结13件，结转下年1件。', expected: 'doubt' },
  ...n02Traps,
];
