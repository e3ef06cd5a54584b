import type { Table } from '@/lib/template/types';

/** Blocks with a signed column and an amount. */
export const holdings = {
  id: 'holdings',
  name: '表乙',
  layout: 'blocks',
  widths: [60, 48, 48],
  printsNotes: true,
  blocks: [
    {
      label: '馆藏',
      stub: '类别',
      columns: [
        { id: 'stock', label: '上年册数' },
        { id: 'movement', label: '增减册数', kind: 'signed' },
      ],
      rows: [
        { id: 'gazettes', label: '公报' },
        { id: 'yearbooks', label: '年鉴' },
      ],
    },
    {
      label: '经费',
      stub: '类别',
      columns: [{ id: 'spent', label: '支出', kind: 'amount', printedUnit: '万元' }],
      rows: [{ id: 'printing', label: '印刷' }],
    },
  ],
} as const satisfies Table;

/** Rows side by side, one of them under a group. */
export const appraisals = {
  id: 'appraisals',
  name: '表丙',
  layout: 'across',
  widths: [26, 26, 26, 26, 26, 26],
  groups: { outside: { label: '外部评议' } },
  columns: [
    { id: 'good', label: '满意' },
    { id: 'poor', label: '不满意' },
    { id: 'votes', label: '票数', sumOf: ['good', 'poor'], rule: 'Z3-01' },
  ],
  rows: [
    { id: 'staff', label: '内部评议' },
    { id: 'visitors', label: '来访者', under: ['outside'] },
  ],
} as const satisfies Table;

/** A grid without any group. */
export const trainings = {
  id: 'trainings',
  name: '表丁',
  layout: 'grid',
  corner: '培训',
  widths: [76, 40, 40],
  columns: [
    { id: 'sessions', label: '场次' },
    { id: 'people', label: '人次' },
  ],
  rows: [
    { id: 'newcomers', label: '新任人员' },
    { id: 'everyone', label: '全体人员' },
  ],
} as const satisfies Table;
