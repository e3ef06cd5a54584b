import type { Table } from '@/lib/template/types';

/** Part 4, 四、政府信息公开行政复议、行政诉讼情况 (国办公开办函〔2021〕30号, annex). */
export const review = {
  id: 'review',
  name: '表四',
  layout: 'across',
  widths: [10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4],
  zeroReport: true,
  groups: { litigation: { label: '行政诉讼' } },
  columns: [
    { id: 'upheld', label: '结果维持', breakAfter: [2], help: '复议维持，或者法院驳回原告请求的。' },
    { id: 'corrected', label: '结果纠正', breakAfter: [2], help: '被撤销、变更、确认违法或者责令重作的。' },
    {
      id: 'otherOutcome',
      label: '其他结果',
      breakAfter: [2],
      help: '撤回、终止、不予受理等没有作出维持或者纠正的。',
    },
    { id: 'pending', label: '尚未审结', breakAfter: [2], help: '到本年12月31日还没有审结的。' },
    {
      id: 'total',
      label: '总计',
      sumOf: ['upheld', 'corrected', 'otherOutcome', 'pending'],
      rule: 'T4-01',
      help: '由系统相加。',
    },
  ],
  rows: [
    {
      id: 'reconsideration',
      label: '行政复议',
      help: '因政府信息公开工作被申请行政复议的案件，以本年审结和年底未审结为准。',
    },
    {
      id: 'directSuit',
      label: '未经复议直接起诉',
      under: ['litigation'],
      help: '没有经过复议、直接向法院起诉的案件。',
    },
    {
      id: 'suitAfterReconsideration',
      label: '复议后起诉',
      under: ['litigation'],
      help: '经过复议以后又向法院起诉的案件。',
    },
  ],
} as const satisfies Table;
