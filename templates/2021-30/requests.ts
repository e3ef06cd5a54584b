import type { Balance, Check } from '@/lib/template/check-types';
import type { Table } from '@/lib/template/types';

/**
 * Part 3, 三、收到和处理政府信息公开申请情况 (国办公开办函〔2021〕30号, annex).
 * Rows and columns stand in the order of the official form.
 */
export const requests = {
  id: 'requests',
  name: '表三',
  layout: 'grid',
  corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  widths: [13, 17, 52, 12.5, 9.8, 9.8, 9.8, 9.8, 9.8, 12.5],
  zeroReport: true,
  groups: {
    applicants: { label: '申请人情况' },
    organizations: { label: '法人或其他组织' },
    results: { label: '三、本年度办理结果', breakAfter: [3, 6] },
    refused: { label: '（三）不予公开', breakAfter: [3] },
    unableToProvide: { label: '（四）无法提供', breakAfter: [3] },
    notProcessed: { label: '（五）不予处理', breakAfter: [3] },
    otherHandling: { label: '（六）其他处理', breakAfter: [3] },
  },
  columns: [
    {
      id: 'naturalPerson',
      label: '自然人',
      under: ['applicants'],
    },
    {
      id: 'commercialEnterprise',
      label: '商业企业',
      breakAfter: [2],
      under: ['applicants', 'organizations'],
    },
    {
      id: 'researchInstitution',
      label: '科研机构',
      breakAfter: [2],
      under: ['applicants', 'organizations'],
    },
    {
      id: 'publicWelfareOrganization',
      label: '社会公益组织',
      breakAfter: [4],
      under: ['applicants', 'organizations'],
    },
    {
      id: 'legalServiceOrganization',
      label: '法律服务机构',
      breakAfter: [4],
      under: ['applicants', 'organizations'],
    },
    {
      id: 'otherOrganization',
      label: '其他',
      name: '其他组织',
      under: ['applicants', 'organizations'],
    },
    {
      id: 'total',
      label: '总计',
      under: ['applicants'],
      sumOf: ['naturalPerson', 'organizations'],
      rule: 'T3-01',
    },
  ],
  rows: [
    {
      id: 'received',
      label: '一、本年新收政府信息公开申请数量',
      short: '新收',
    },
    {
      id: 'broughtForward',
      label: '二、上年结转政府信息公开申请数量',
      short: '上年结转',
    },
    {
      id: 'granted',
      label: '（一）予以公开',
      under: ['results'],
    },
    // A request granted in part is counted here alone, never again under 不予公开.
    {
      id: 'grantedInPart',
      label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      name: '（二）部分公开',
      under: ['results'],
    },
    {
      id: 'stateSecret',
      label: '1.属于国家秘密',
      under: ['results', 'refused'],
    },
    {
      id: 'prohibitedByLaw',
      label: '2.其他法律行政法规禁止公开',
      under: ['results', 'refused'],
    },
    {
      id: 'threeSecurities',
      label: '3.危及“三安全一稳定”',
      under: ['results', 'refused'],
    },
    {
      id: 'thirdPartyRights',
      label: '4.保护第三方合法权益',
      under: ['results', 'refused'],
    },
    {
      id: 'internalAffairs',
      label: '5.属于三类内部事务信息',
      under: ['results', 'refused'],
    },
    {
      id: 'processInformation',
      label: '6.属于四类过程性信息',
      under: ['results', 'refused'],
    },
    {
      id: 'enforcementFile',
      label: '7.属于行政执法案卷',
      under: ['results', 'refused'],
    },
    {
      id: 'administrativeInquiry',
      label: '8.属于行政查询事项',
      under: ['results', 'refused'],
    },
    {
      id: 'notHeld',
      label: '1.本机关不掌握相关政府信息',
      under: ['results', 'unableToProvide'],
    },
    {
      id: 'requiresCreation',
      label: '2.没有现成信息需要另行制作',
      under: ['results', 'unableToProvide'],
    },
    {
      id: 'stillUnclear',
      label: '3.补正后申请内容仍不明确',
      under: ['results', 'unableToProvide'],
    },
    {
      id: 'petition',
      label: '1.信访举报投诉类申请',
      under: ['results', 'notProcessed'],
    },
    {
      id: 'repeatRequest',
      label: '2.重复申请',
      under: ['results', 'notProcessed'],
    },
    {
      id: 'publishedMaterial',
      label: '3.要求提供公开出版物',
      under: ['results', 'notProcessed'],
    },
    {
      id: 'excessiveRequests',
      label: '4.无正当理由大量反复申请',
      under: ['results', 'notProcessed'],
    },
    {
      id: 'reconfirmation',
      label: '5.要求行政机关确认或重新出具已获取信息',
      under: ['results', 'notProcessed'],
    },
    {
      id: 'correctionOverdue',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      under: ['results', 'otherHandling'],
    },
    {
      id: 'feeOverdue',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      under: ['results', 'otherHandling'],
    },
    {
      id: 'otherReason',
      label: '3.其他',
      under: ['results', 'otherHandling'],
    },
    {
      id: 'handled',
      label: '（七）总计',
      short: '办结',
      under: ['results'],
      sumOf: ['results'],
      rule: 'T3-03',
    },
    {
      id: 'carriedForward',
      label: '四、结转下年度继续办理',
      short: '结转下年',
    },
  ],
} as const satisfies Table;

export type RequestRow = (typeof requests.rows)[number]['id'];

/** The 勾稽关系 printed above the table. It holds in every column on its own. */
export const requestFlow = {
  kind: 'balance',
  rule: 'T3-02',
  table: 'requests',
  basis: '第一项加第二项之和，等于第三项加第四项之和',
  left: ['received', 'broughtForward'],
  right: ['handled', 'carriedForward'],
} as const satisfies Balance<RequestRow>;

const carryOver = {
  table: 'requests',
  broughtForward: 'broughtForward',
  carriedForward: 'carriedForward',
  totalColumn: 'total',
} as const;

const told = {
  table: 'requests',
  column: 'total',
  received: 'received',
  broughtForward: 'broughtForward',
  handled: 'handled',
  carriedForward: 'carriedForward',
  slot: 'text.overview.disclosureOnRequest',
  parts: [
    '自然人',
    '企业',
    '公司',
    '科研机构',
    '公益组织',
    '法律服务机构',
    '律师',
    '其他组织',
    '法人',
    '予以公开',
    '部分公开',
    '不予公开',
    '无法提供',
    '不予处理',
    '其他处理',
  ],
} as const;

export const requestChecks = [
  requestFlow,
  {
    kind: 'carryLimit',
    rule: 'T3-05',
    table: 'requests',
    carried: 'carriedForward',
    from: ['received', 'broughtForward'],
  },
  { kind: 'carryBacklog', rule: 'T3-06', table: 'requests', carried: 'carriedForward', from: ['received'] },
  { kind: 'oneSided', rule: 'T3-12', table: 'requests' },
  { kind: 'carryOverTotal', rule: 'Y01', ...carryOver },
  { kind: 'carryOverColumns', rule: 'Y02', ...carryOver },
  {
    kind: 'shareLimit',
    rule: 'T3-07',
    table: 'requests',
    row: 'otherReason',
    of: 'handled',
    column: 'total',
    percent: 20,
    over: 3,
  },
  {
    kind: 'noticeTold',
    rule: 'T3-08',
    table: 'requests',
    rows: ['feeOverdue'],
    column: 'total',
    sections: ['otherMatters'],
    asks: 'otherMatters',
    words: ['收费通知', '处理费', '缴费', '缴纳费用'],
    denials: ['未发出', '没有发出', '未开具', '没有开具', '未出具', '未产生', '无收费', '不存在'],
  },
  {
    kind: 'rareTold',
    rule: 'T3-09',
    table: 'requests',
    rows: ['excessiveRequests'],
    column: 'total',
    sections: ['overview', 'problemsAndImprovements', 'otherMatters'],
    asks: 'overview',
    words: ['大量', '反复', '频次', '频繁', '多次申请', '重复申请'],
  },
  {
    kind: 'rareRow',
    rule: 'T3-09',
    table: 'requests',
    row: 'stateSecret',
    column: 'total',
    kinds: ['township', 'street'],
    levels: ['township'],
  },
  {
    kind: 'emptyColumn',
    rule: 'T3-10',
    table: 'requests',
    row: 'received',
    column: 'naturalPerson',
    total: 'total',
  },
  { kind: 'twinRows', rule: 'T3-11', table: 'requests' },
  { kind: 'sameTable', rule: 'C11', table: 'requests' },
  // （六）其他处理 was one row.
  { kind: 'formerForm', rule: 'S10', table: 'requests', rows: ['otherHandling'] },
  { kind: 'noneReceived', rule: 'N01', ...told },
  { kind: 'receivedTold', rule: 'N02', ...told },
  { kind: 'handledTold', rule: 'N03', ...told },
  { kind: 'allHandled', rule: 'N04', ...told },
  { kind: 'carriedTold', rule: 'N05', ...told },
  { kind: 'shareTold', rule: 'N10', ...told },
  { kind: 'channelsTold', rule: 'N13', ...told },
  {
    kind: 'foreignResult',
    rule: 'N14',
    table: 'requests',
    row: 'notHeld',
    column: 'total',
    names: [
      '信息不存在',
      '不属于本机关公开',
      '不属于本行政机关公开',
      '不属于本单位公开',
      '不属于本机关负责公开',
      '不属于本机关职责',
      '非本机关公开',
      '非本机关掌握',
    ],
    rightly: ['不掌握'],
  },
] as const satisfies readonly Check[];
