import type { Check } from '@/lib/template/check-types';
import type { Table } from '@/lib/template/types';

/** A grid with a total of a total, and the only balance of this invented form. */
export const consultations = {
  id: 'consultations',
  name: '表甲',
  layout: 'grid',
  corner: '（各列：期初加新增，等于办毕加期末）',
  widths: [20, 46, 18, 18, 18, 18, 18],
  zeroReport: true,
  groups: {
    channels: { label: '咨询渠道' },
    finished: { label: '本年办毕' },
    refusals: { label: '未予解答' },
  },
  columns: [
    { id: 'phone', label: '电话', under: ['channels'] },
    { id: 'letter', label: '来信', under: ['channels'] },
    { id: 'remote', label: '远程小计', under: ['channels'], sumOf: ['phone', 'letter'], rule: 'Z1-01' },
    { id: 'counter', label: '窗口', under: ['channels'] },
    { id: 'all', label: '合计', under: ['channels'], sumOf: ['remote', 'counter'], rule: 'Z1-01' },
  ],
  rows: [
    { id: 'start', label: '期初咨询数', short: '期初' },
    { id: 'arrived', label: '本年新增咨询数', short: '新增' },
    { id: 'answered', label: '当场解答', under: ['finished'] },
    { id: 'unclear', label: '问题不清', under: ['finished', 'refusals'] },
    { id: 'elsewhere', label: '归其他机关', under: ['finished', 'refusals'] },
    { id: 'done', label: '办毕小计', short: '办毕', under: ['finished'], sumOf: ['finished'], rule: 'Z1-02' },
    { id: 'end', label: '期末咨询数', short: '期末' },
  ],
} as const satisfies Table;

export const consultationChecks = [
  {
    kind: 'balance',
    rule: 'Z1-03',
    table: 'consultations',
    basis: '期初加新增，等于办毕加期末',
    left: ['start', 'arrived'],
    right: ['done', 'end'],
  },
  {
    kind: 'carryLimit',
    rule: 'Z1-04',
    table: 'consultations',
    carried: 'end',
    from: ['start', 'arrived'],
  },
] as const satisfies readonly Check[];
