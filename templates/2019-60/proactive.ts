import type { Check } from '@/lib/template/check-types';
import type { Column, Table } from '@/lib/template/types';

const itemsLastYear = {
  id: 'itemsLastYear',
  label: '上一年项目数量',
} as const satisfies Column;

const change = {
  id: 'change',
  label: '本年增/减',
  kind: 'signed',
} as const satisfies Column;

const decisions = {
  id: 'decisions',
  label: '处理决定数量',
} as const satisfies Column;

/** Part 2, 二、主动公开政府信息情况 (国办公开办函〔2019〕60号, annex; 条例第二十条). */
export const proactive = {
  id: 'proactive',
  name: '表二',
  layout: 'blocks',
  widths: [54, 34, 34, 34],
  printsNotes: true,
  blocks: [
    {
      label: '第二十条第（一）项',
      stub: '信息内容',
      columns: [
        { id: 'produced', label: '本年新制作数量' },
        { id: 'newlyDisclosed', label: '本年新公开数量' },
        { id: 'totalDisclosed', label: '对外公开总数量' },
      ],
      rows: [
        { id: 'governmentRule', label: '规章' },
        { id: 'normativeDocument', label: '规范性文件' },
      ],
    },
    {
      label: '第二十条第（五）项',
      stub: '信息内容',
      columns: [itemsLastYear, change, decisions],
      rows: [
        { id: 'license', label: '行政许可' },
        {
          id: 'otherServices',
          label: '其他对外管理服务事项',
        },
      ],
    },
    {
      label: '第二十条第（六）项',
      stub: '信息内容',
      columns: [itemsLastYear, change, decisions],
      rows: [
        { id: 'penalty', label: '行政处罚' },
        { id: 'compulsion', label: '行政强制' },
      ],
    },
    {
      label: '第二十条第（八）项',
      stub: '信息内容',
      columns: [itemsLastYear, change],
      rows: [{ id: 'administrativeCharge', label: '行政事业性收费' }],
    },
    {
      label: '第二十条第（九）项',
      stub: '信息内容',
      columns: [
        { id: 'projects', label: '采购项目数量' },
        {
          id: 'amount',
          label: '采购总金额',
          kind: 'amount',
          printedUnit: '万元',
        },
      ],
      rows: [{ id: 'procurement', label: '政府集中采购' }],
    },
  ],
} as const satisfies Table;

const items = { table: 'proactive', opening: 'itemsLastYear', change: 'change' } as const;
const decided = {
  ...items,
  rows: ['license', 'otherServices', 'penalty', 'compulsion'],
  decisions: 'decisions',
} as const;
const documents = { table: 'proactive', rows: ['governmentRule', 'normativeDocument'] } as const;

export const proactiveChecks = [
  {
    kind: 'itemsRollForward',
    rule: 'Y04',
    ...items,
    rows: [...decided.rows, 'administrativeCharge'],
  },
  { kind: 'disclosedInTotal', rule: 'O01', ...documents, less: 'newlyDisclosed', more: 'totalDisclosed' },
  { kind: 'disclosedOfProduced', rule: 'O02', ...documents, less: 'newlyDisclosed', more: 'produced' },
  {
    kind: 'itemsNotNegative',
    rule: 'O03',
    ...items,
    rows: [...decided.rows, 'administrativeCharge'],
  },
  { kind: 'decisionsAreItems', rule: 'O04', ...decided },
  { kind: 'decisionsWithoutItems', rule: 'O05', ...decided },
  {
    kind: 'paired',
    rule: 'O06',
    table: 'proactive',
    row: 'procurement',
    columns: ['projects', 'amount'],
  },
  {
    kind: 'sameTable',
    rule: 'C11',
    table: 'proactive',
    flows: ['produced', 'newlyDisclosed', 'change', 'decisions', 'projects', 'amount'],
  },
  {
    kind: 'documentsTold',
    rule: 'N08',
    table: 'proactive',
    row: 'normativeDocument',
    about: '规范性文件',
    columns: [
      { column: 'produced', words: ['制发', '制定', '制作', '印发', '出台'] },
      { column: 'newlyDisclosed', words: ['新公开'] },
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
] as const satisfies readonly Check[];
