import type { Check } from '@/lib/template/check-types';
import type { Table } from '@/lib/template/types';

/** Part 4, 四、政府信息公开行政复议、行政诉讼情况 (国办公开办函〔2019〕60号, annex). */
export const review = {
  id: 'review',
  name: '表四',
  layout: 'across',
  widths: [10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4],
  zeroReport: true,
  groups: { litigation: { label: '行政诉讼' } },
  columns: [
    { id: 'upheld', label: '结果维持', breakAfter: [2] },
    { id: 'corrected', label: '结果纠正', breakAfter: [2] },
    {
      id: 'otherOutcome',
      label: '其他结果',
      breakAfter: [2],
    },
    { id: 'pending', label: '尚未审结', breakAfter: [2] },
    {
      id: 'total',
      label: '总计',
      sumOf: ['upheld', 'corrected', 'otherOutcome', 'pending'],
      rule: 'T4-01',
    },
  ],
  rows: [
    {
      id: 'reconsideration',
      label: '行政复议',
    },
    {
      id: 'directSuit',
      label: '未经复议直接起诉',
      under: ['litigation'],
    },
    {
      id: 'suitAfterReconsideration',
      label: '复议后起诉',
      under: ['litigation'],
    },
  ],
} as const satisfies Table;

const told = {
  table: 'review',
  total: 'total',
  upheld: 'upheld',
  outcomes: [
    { column: 'upheld', words: ['维持'] },
    { column: 'corrected', words: ['纠正'] },
    { column: 'otherOutcome', words: ['其他结果'] },
    { column: 'pending', words: ['尚未审结', '未审结', '正在审理'] },
  ],
  subjects: [
    { name: '未经复议直接起诉', words: ['直接起诉'], rows: ['directSuit'] },
    { name: '复议后起诉', words: ['复议后起诉'], rows: ['suitAfterReconsideration'] },
    { name: '行政复议', words: ['行政复议', '复议'], rows: ['reconsideration'] },
    {
      name: '行政诉讼',
      words: ['行政诉讼', '诉讼', '应诉案件', '行政应诉', '作为被告'],
      rows: ['directSuit', 'suitAfterReconsideration'],
    },
  ],
} as const;

export const reviewChecks = [
  {
    kind: 'casesNeedCause',
    rule: 'T4-02',
    table: 'review',
    column: 'total',
    causes: { table: 'requests', rows: ['received', 'broughtForward'], column: 'total' },
  },
  {
    kind: 'followsFrom',
    rule: 'T4-03',
    table: 'review',
    row: 'suitAfterReconsideration',
    from: 'reconsideration',
    column: 'total',
  },
  {
    kind: 'correctionTold',
    rule: 'T4-04',
    table: 'review',
    rows: ['reconsideration', 'directSuit', 'suitAfterReconsideration'],
    column: 'corrected',
    sections: ['overview', 'problemsAndImprovements'],
    asks: 'problemsAndImprovements',
    words: ['纠正', '纠错', '被纠', '败诉', '撤销', '确认违法', '责令', '重新答复', '重新作出'],
  },
  {
    kind: 'pendingStays',
    rule: 'T4-05',
    table: 'review',
    rows: ['reconsideration', 'directSuit', 'suitAfterReconsideration'],
    pending: 'pending',
    total: 'total',
  },
  { kind: 'sameTable', rule: 'C11', table: 'review' },
  { kind: 'noCases', rule: 'N06', ...told },
  { kind: 'casesTold', rule: 'N07', ...told },
] as const satisfies readonly Check[];
