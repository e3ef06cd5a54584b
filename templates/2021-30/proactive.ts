import type { Check } from '@/lib/template/check-types';
import type { Column, Table } from '@/lib/template/types';

const decisions = {
  id: 'decisions',
  label: '本年处理决定数量',
} as const satisfies Column;

/** Part 2, 二、主动公开政府信息情况 (国办公开办函〔2021〕30号, annex; 条例第二十条). */
export const proactive = {
  id: 'proactive',
  name: '表二',
  layout: 'blocks',
  widths: [54, 34, 34, 34],
  blocks: [
    {
      label: '第二十条第（一）项',
      stub: '信息内容',
      columns: [
        { id: 'issued', label: '本年制发件数' },
        { id: 'repealed', label: '本年废止件数' },
        {
          id: 'inForce',
          label: '现行有效件数',
        },
      ],
      rows: [
        {
          id: 'governmentRule',
          label: '规章',
        },
        {
          id: 'normativeDocument',
          label: '行政规范性文件',
        },
      ],
    },
    {
      label: '第二十条第（五）项',
      stub: '信息内容',
      columns: [decisions],
      rows: [{ id: 'license', label: '行政许可' }],
    },
    {
      label: '第二十条第（六）项',
      stub: '信息内容',
      columns: [decisions],
      rows: [
        { id: 'penalty', label: '行政处罚' },
        { id: 'compulsion', label: '行政强制' },
      ],
    },
    {
      label: '第二十条第（八）项',
      stub: '信息内容',
      columns: [
        {
          id: 'amountCharged',
          label: '本年收费金额（单位：万元）',
          kind: 'amount',
        },
      ],
      rows: [
        {
          id: 'administrativeCharge',
          label: '行政事业性收费',
        },
      ],
    },
  ],
} as const satisfies Table;

const stock = {
  table: 'proactive',
  rows: ['governmentRule', 'normativeDocument'],
  inForce: 'inForce',
  issued: 'issued',
  repealed: 'repealed',
} as const;

export const proactiveChecks = [
  { kind: 'openingStock', rule: 'T2-01', ...stock },
  { kind: 'stockCoversIssued', rule: 'T2-02', ...stock },
  { kind: 'stockRollForward', rule: 'Y03', ...stock },
  // 立法法: nobody below the cities with districts makes 规章.
  {
    kind: 'power',
    rule: 'T2-03',
    table: 'proactive',
    row: 'governmentRule',
    power: 'rule',
    levelsWithout: ['county', 'township'],
  },
  { kind: 'power', rule: 'T2-04', table: 'proactive', row: 'license', power: 'license', needsAnyPower: true },
  { kind: 'power', rule: 'T2-04', table: 'proactive', row: 'penalty', power: 'penalty', needsAnyPower: true },
  {
    kind: 'power',
    rule: 'T2-04',
    table: 'proactive',
    row: 'compulsion',
    power: 'compulsion',
    needsAnyPower: true,
  },
  {
    kind: 'makersOnly',
    rule: 'T2-05',
    table: 'proactive',
    row: 'governmentRule',
    power: 'rule',
    kinds: ['department', 'institution', 'township', 'street'],
    levelsWith: ['national'],
  },
  // 信息处理费 is a 行政事业性收费; other charges exist without it, so the reverse is no rule.
  {
    kind: 'amountInText',
    rule: 'T2-06',
    table: 'proactive',
    row: 'administrativeCharge',
    column: 'amountCharged',
    section: 'otherMatters',
    name: '信息处理费',
    about: ['信息处理费'],
    received: ['实际收取', '实际收到', '实收', '收取', '收到'],
  },
  {
    kind: 'sameCounts',
    rule: 'T2-07',
    table: 'proactive',
    rows: ['license', 'penalty', 'compulsion'],
    column: 'decisions',
  },
  {
    kind: 'unitSlip',
    rule: 'C08',
    table: 'proactive',
    row: 'administrativeCharge',
    column: 'amountCharged',
  },
  {
    kind: 'sameTable',
    rule: 'C11',
    table: 'proactive',
    flows: ['issued', 'repealed', 'decisions', 'amountCharged'],
  },
  // 规范性文件 and 处理决定数量 are left out: they are mistypings of our own labels too.
  {
    kind: 'formerForm',
    rule: 'S10',
    table: 'proactive',
    labels: [
      '本年新制作数量',
      '本年新公开数量',
      '对外公开总数量',
      '上一年项目数量',
      '本年增/减',
      '其他对外管理服务事项',
      '采购项目数量',
      '采购总金额',
      '政府集中采购',
      '第二十条第（九）项',
    ],
  },
  {
    kind: 'documentsTold',
    rule: 'N08',
    table: 'proactive',
    row: 'normativeDocument',
    about: '规范性文件',
    columns: [
      { column: 'issued', words: ['制发', '制定', '印发', '出台'] },
      { column: 'repealed', words: ['废止', '宣布失效'] },
      { column: 'inForce', words: ['现行有效', '继续有效'] },
    ],
  },
  {
    kind: 'decisionsTold',
    rule: 'N09',
    table: 'proactive',
    column: 'decisions',
    rows: [
      { row: 'license', name: '行政许可', words: ['行政许可', '许可决定', '许可类'] },
      { row: 'penalty', name: '行政处罚', words: ['行政处罚', '处罚决定', '处罚类'] },
      { row: 'compulsion', name: '行政强制', words: ['行政强制', '强制决定', '强制类'] },
    ],
  },
  {
    kind: 'chargeTold',
    rule: 'N16',
    table: 'proactive',
    row: 'administrativeCharge',
    column: 'amountCharged',
    about: '行政事业性收费',
  },
] as const satisfies readonly Check[];
