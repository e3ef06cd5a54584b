import { n07Traps } from './n07-traps';
import type { Wording } from './wording';

const supervision = 'overview.supervision';
const oneDirectSuit = { 'review.directSuit.upheld': '1', 'review.directSuit.total': '1' };

/**
 * N07: 复议、诉讼的件数和结果 against 表四: 2 reconsiderations (1 upheld, 1 corrected), 1 suit after reconsideration, pending.
 * Prose or table without any case belongs to N06.
 */
export const n07: readonly Wording[] = [
  {
    slot: supervision,
    text: '（五）监督保障情况\n2025年，因政府信息公开被申请行政复议4件。',
    expected: 'doubt',
  },
  { text: '本年度因政府信息公开引起的行政复议3件，行政诉讼1件。', expected: 'doubt' },
  { text: '因政府信息公开引起的行政诉讼五件，均在审理中。', expected: 'doubt' },
  { slot: supervision, text: '全年政府信息公开行政复议案件2件，复议机关均予维持。', expected: 'doubt' },
  { text: '政府信息公开行政复议2件，全部维持原答复。', expected: 'doubt' },
  { slot: supervision, text: '我局被申请政府信息公开行政复议２件，其中结果维持２件。', expected: 'doubt' },
  { text: '2025年，我镇发生因政府信息公开引起的行政复议2宗，其中被纠正2宗。', expected: 'doubt' },
  { slot: supervision, text: '因政府信息公开被提起行政诉讼1件，法院判决维持我局答复。', expected: 'doubt' },
  { text: '政府信息公开行政诉讼案件1件，已审结，结果为维持。', expected: 'doubt' },
  { slot: supervision, text: '因政府信息公开引发行政复议十二件、行政诉讼三件。', expected: 'doubt' },
  { text: '本年度政府信息公开行政复议、行政诉讼案件共6件。', expected: 'doubt' },
  { text: '政府信息公开行政复议2件，无一被纠正。', expected: 'doubt' },
  {
    slot: supervision,
    text: '2025年，我委因政府信息公开被申请行政复议2件，其中维持1件、尚未审结1件。',
    expected: 'doubt',
  },
  { text: '未经复议直接起诉的政府信息公开案件2件。', figures: oneDirectSuit, expected: 'doubt' },
  { text: '政府信息公开行政诉讼方面，复议后起诉3件。', expected: 'doubt' },
  {
    text: '全年因政府信息公开引起的行政诉讼共3件，其中未经复议直接起诉2件、复议后起诉1件。',
    figures: oneDirectSuit,
    expected: 'doubt',
  },
  {
    slot: supervision,
    text: '本年度政府信息公开行政复议5件，结果维持4件，结果纠正1件。',
    figures: {
      'review.reconsideration.upheld': '3',
      'review.reconsideration.corrected': '1',
      'review.reconsideration.pending': '1',
      'review.reconsideration.total': '5',
    },
    expected: 'doubt',
  },
  {
    slot: 'overview.lead',
    text: '2025年办结政府信息公开申请13件，因政府信息公开引起行政复议7件、行政诉讼1件。',
    expected: 'doubt',
  },
  {
    text: '政府信息公开行政复议2件均获维持。',
    figures: {
      'review.reconsideration.upheld': '1',
      'review.reconsideration.corrected': '0',
      'review.reconsideration.pending': '1',
    },
    expected: 'doubt',
  },
  { text: '因申请答复引起的政府信息公开行政复议共二十一起，当事人均为自然人。', expected: 'doubt' },
  { slot: supervision, text: '政府信息公开行政复议结果维持0件，结果纠正2件。', expected: 'doubt' },
  { slot: supervision, text: '政府信息公开行政复议、行政诉讼分别为3件和1件。', expected: 'doubt' },
  { text: '因政府信息公开引起的行政复议８件，其中维持７件，纠正１件。', expected: 'doubt' },
  { text: '2025年，我局因政府信息公开被提起行政诉讼4起，均未审结。', expected: 'doubt' },
  { text: '因政府信息公开被申请行政复议6份，复议机关均已作出决定。', expected: 'doubt' },
  ...n07Traps,
];
