import type { Check, Column, Table } from '@/lib/template/types';

const decisions = {
  id: 'decisions',
  label: '本年处理决定数量',
  help: '本年作出的全部决定，不论是否公开，依法不公开的也计入。',
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
        { id: 'issued', label: '本年制发件数', help: '本年制定并发布的件数，修订后重新发布的计入。' },
        { id: 'repealed', label: '本年废止件数', help: '本年宣布废止或者失效的件数。' },
        {
          id: 'inForce',
          label: '现行有效件数',
          help: '到年底仍然有效的件数，一般等于上年现行有效加本年制发减本年废止。',
        },
      ],
      rows: [
        {
          id: 'governmentRule',
          label: '规章',
          help: '国务院部门、省级政府、设区的市和自治州政府制定的规章，由制定机关填报；其他机关填0。',
        },
        {
          id: 'normativeDocument',
          label: '行政规范性文件',
          help: '本机关制发的行政规范性文件，口径与司法行政部门备案一致；联合发文由牵头机关填报。',
        },
      ],
    },
    {
      label: '第二十条第（五）项',
      stub: '信息内容',
      columns: [decisions],
      rows: [{ id: 'license', label: '行政许可', help: '本年作出的行政许可决定，包括准予和不予许可。' }],
    },
    {
      label: '第二十条第（六）项',
      stub: '信息内容',
      columns: [decisions],
      rows: [
        { id: 'penalty', label: '行政处罚', help: '本年作出的行政处罚决定。' },
        { id: 'compulsion', label: '行政强制', help: '本年作出的行政强制措施和行政强制执行决定。' },
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
          help: '本年收取的行政事业性收费，以万元为单位，最多六位小数；没有收取的填0。',
        },
      ],
      rows: [
        {
          id: 'administrativeCharge',
          label: '行政事业性收费',
          help: '列入收费目录的行政事业性收费，包括信息处理费。',
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
  // 立法法: nobody below the cities with districts makes 规章.
  {
    kind: 'power',
    rule: 'T2-03',
    table: 'proactive',
    row: 'governmentRule',
    power: 'rule',
    levelsWithout: ['county', 'township'],
  },
] as const satisfies readonly Check[];
