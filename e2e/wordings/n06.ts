import { noDisputes, noLitigation, noReconsideration } from './base';
import { n06Traps } from './n06-traps';
import type { Wording } from './wording';

const supervision = 'overview.supervision';

/**
 * N06: 无复议、无诉讼 against 表四 (2 reconsiderations and 1 suit in the base), and a case in prose against a table without
 * one. An error is a whole clause about disclosure, this year and this agency that only denies; all else is a doubt.
 */
export const n06: readonly Wording[] = [
  {
    slot: supervision,
    text: '（五）监督保障情况\n2025年，我局未发生因政府信息公开引起的行政复议、行政诉讼。',
    expected: 'error',
  },
  { text: '本年度未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。', expected: 'error' },
  { text: '2025年，本机关没有因政府信息公开引发的行政复议和行政诉讼案件。', expected: 'error' },
  { slot: supervision, text: '本年度我镇无政府信息公开行政复议、行政诉讼。', expected: 'error' },
  { text: '全年未发生政府信息公开行政诉讼。', figures: noReconsideration, expected: 'error' },
  {
    text: '2025年度，我中心未收到因政府信息公开提出的行政复议申请。',
    figures: noLitigation,
    expected: 'error',
  },
  {
    slot: supervision,
    text: '报告期内，我局因政府信息公开被申请行政复议0件，被提起行政诉讼0件。',
    expected: 'error',
  },
  { text: '２０２５年，我街道因政府信息公开工作引起的行政复议０件。', expected: 'error' },
  { slot: supervision, text: '本年度没有发生因政府信息公开而提起的行政诉讼。', expected: 'error' },
  { text: '2025年我委无因政府信息公开引起的行政复议。', expected: 'error' },
  {
    slot: 'overview.lead',
    text: '本年度未发生因政府信息公开引起的行政复议、行政诉讼，也未收到相关投诉。',
    expected: 'error',
  },
  { slot: supervision, text: '我局2025年无行政复议、行政诉讼案件。', expected: 'doubt' },
  { text: '依申请公开答复质量稳步提高，没有引起复议和诉讼。', expected: 'doubt' },
  {
    slot: supervision,
    text: '由于坚持答复前会商、重要申请集体研究，依申请公开全年保持行政复议零发生。',
    expected: 'doubt',
  },
  { text: '因申请答复引起的行政诉讼：无。', expected: 'doubt' },
  { text: '依申请公开工作未被申请人提起复议或者诉讼。', expected: 'doubt' },
  {
    text: '本年度因政府信息公开被申请行政复议2件。',
    figures: noReconsideration,
    expected: 'doubt',
  },
  {
    slot: supervision,
    text: '2025年，我局因政府信息公开引起行政诉讼一件，法院尚未审结。',
    figures: noLitigation,
    expected: 'doubt',
  },
  {
    text: '全年政府信息公开行政复议案件３宗，均已审结。',
    figures: noDisputes,
    expected: 'doubt',
  },
  {
    text: '申请人对答复不服，就政府信息公开答复向市政府申请行政复议一件，结果为维持。',
    figures: noDisputes,
    expected: 'doubt',
  },
  {
    slot: supervision,
    text: '本年度发生因政府信息公开引起的行政复议1件、行政诉讼1件。',
    figures: noDisputes,
    expected: 'doubt',
  },
  {
    text: '本年度政府信息公开应诉案件共2件，一审均已开庭。',
    figures: noLitigation,
    expected: 'doubt',
  },
  {
    slot: supervision,
    text: '2025年，我站未因政府信息公开被申请行政复议或者被提起行政诉讼。',
    expected: 'error',
  },
  {
    slot: supervision,
    text: '2025年度本机关未发生政府信息公开行政复议案件，未发生政府信息公开行政诉讼案件。',
    expected: 'error',
  },
  { text: '申请人对我局答复均表示认可，没有申请人就政府信息公开答复提出复议。', expected: 'doubt' },
  {
    text: '我校因政府信息公开被提起行政诉讼两起，均为复议后起诉。',
    figures: noLitigation,
    expected: 'doubt',
  },
  ...n06Traps,
];
