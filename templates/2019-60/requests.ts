import type { Balance, Check } from '@/lib/template/check-types';
import type { Table } from '@/lib/template/types';

/**
 * Part 3, 三、收到和处理政府信息公开申请情况 (国办公开办函〔2019〕60号, annex).
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
  },
  columns: [
    {
      id: 'naturalPerson',
      label: '自然人',
      under: ['applicants'],
      help: '以个人名义提出的申请。',
    },
    {
      id: 'commercialEnterprise',
      label: '商业企业',
      breakAfter: [2],
      under: ['applicants', 'organizations'],
      help: '公司、合伙企业、个体工商户等以营利为目的的组织提出的申请。',
    },
    {
      id: 'researchInstitution',
      label: '科研机构',
      breakAfter: [2],
      under: ['applicants', 'organizations'],
      help: '高等院校、研究院所等提出的申请。',
    },
    {
      id: 'publicWelfareOrganization',
      label: '社会公益组织',
      breakAfter: [4],
      under: ['applicants', 'organizations'],
      help: '基金会、慈善组织、公益性社会团体等提出的申请。',
    },
    {
      id: 'legalServiceOrganization',
      label: '法律服务机构',
      breakAfter: [4],
      under: ['applicants', 'organizations'],
      help: '律师事务所、法律援助机构等以机构名义提出的申请；律师以个人名义提出的计入自然人。',
    },
    {
      id: 'otherOrganization',
      label: '其他',
      name: '其他组织',
      under: ['applicants', 'organizations'],
      help: '前四类以外的法人和其他组织，如村民委员会、业主委员会。',
    },
    {
      id: 'total',
      label: '总计',
      under: ['applicants'],
      sumOf: ['naturalPerson', 'organizations'],
      rule: 'T3-01',
      help: '由系统按行相加。',
    },
  ],
  rows: [
    {
      id: 'received',
      label: '一、本年新收政府信息公开申请数量',
      short: '新收',
      help: '本年1月1日至12月31日收到的全部申请，以收到日期为准，不含上年结转。',
    },
    {
      id: 'broughtForward',
      label: '二、上年结转政府信息公开申请数量',
      short: '上年结转',
      help: '上年收到、到上年年底还没有办结的申请，应与上年年报“结转下年度继续办理”逐列相同。',
    },
    {
      id: 'granted',
      label: '（一）予以公开',
      under: ['results'],
      help: '申请的内容全部提供，或者告知获取方式和途径的。',
    },
    // A request granted in part is counted here alone, never again under 不予公开.
    {
      id: 'grantedInPart',
      label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      name: '（二）部分公开',
      under: ['results'],
      help: '作区分处理、只提供一部分的申请；不在其他行重复计数（条例第三十七条）。',
    },
    {
      id: 'stateSecret',
      label: '1.属于国家秘密',
      under: ['results', 'refused'],
      help: '依法确定为国家秘密的（条例第十四条）。',
    },
    {
      id: 'prohibitedByLaw',
      label: '2.其他法律行政法规禁止公开',
      under: ['results', 'refused'],
      help: '国家秘密以外，法律、行政法规明文禁止公开的（条例第十四条）。',
    },
    {
      id: 'threeSecurities',
      label: '3.危及“三安全一稳定”',
      under: ['results', 'refused'],
      help: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的（条例第十四条）。',
    },
    {
      id: 'thirdPartyRights',
      label: '4.保护第三方合法权益',
      under: ['results', 'refused'],
      help: '涉及商业秘密、个人隐私，公开会损害第三方合法权益的（条例第十五条）。',
    },
    {
      id: 'internalAffairs',
      label: '5.属于三类内部事务信息',
      under: ['results', 'refused'],
      help: '人事管理、后勤管理、内部工作流程三类信息（条例第十六条第一款）。',
    },
    {
      id: 'processInformation',
      label: '6.属于四类过程性信息',
      under: ['results', 'refused'],
      help: '讨论记录、过程稿、磋商信函、请示报告四类信息（条例第十六条第二款）。',
    },
    {
      id: 'enforcementFile',
      label: '7.属于行政执法案卷',
      under: ['results', 'refused'],
      help: '行政执法案卷中的信息（条例第十六条第二款）。',
    },
    {
      id: 'administrativeInquiry',
      label: '8.属于行政查询事项',
      under: ['results', 'refused'],
      help: '工商、不动产登记资料等另有查询规定，告知按规定查询的（条例第三十六条第七项）。',
    },
    {
      id: 'notHeld',
      label: '1.本机关不掌握相关政府信息',
      under: ['results', 'unableToProvide'],
      help: '经检索没有、或者不由本机关负责公开的（条例第三十六条第四、五项）。',
    },
    {
      id: 'requiresCreation',
      label: '2.没有现成信息需要另行制作',
      under: ['results', 'unableToProvide'],
      help: '没有现成信息，需要加工、分析才能形成的（条例第三十八条）。',
    },
    {
      id: 'stillUnclear',
      label: '3.补正后申请内容仍不明确',
      under: ['results', 'unableToProvide'],
      help: '申请人补正后仍然说不清要什么信息的（条例第三十条）。',
    },
    {
      id: 'petition',
      label: '1.信访举报投诉类申请',
      under: ['results', 'notProcessed'],
      help: '以申请公开的形式进行信访、投诉、举报的（条例第三十九条）。',
    },
    {
      id: 'repeatRequest',
      label: '2.重复申请',
      under: ['results', 'notProcessed'],
      help: '已经答复过，同一申请人又申请相同信息的（条例第三十六条第六项）。',
    },
    {
      id: 'publishedMaterial',
      label: '3.要求提供公开出版物',
      under: ['results', 'notProcessed'],
      help: '要求提供政府公报、报刊、书籍等公开出版物的（条例第三十九条）。',
    },
    {
      id: 'excessiveRequests',
      label: '4.无正当理由大量反复申请',
      under: ['results', 'notProcessed'],
      help: '数量、频次明显超过合理范围，说明的理由不合理的（条例第三十五条）。',
    },
    {
      id: 'reconfirmation',
      label: '5.要求行政机关确认或重新出具已获取信息',
      under: ['results', 'notProcessed'],
      help: '要求对已经取得的信息确认或者重新出具的。',
    },
    {
      id: 'otherHandling',
      label: '（六）其他处理',
      under: ['results'],
      help: '前面各项都不能归入的，如逾期不补正、逾期未缴费和申请人自行撤回。',
    },
    {
      id: 'handled',
      label: '（七）总计',
      short: '办结',
      under: ['results'],
      sumOf: ['results'],
      rule: 'T3-04',
      help: '（一）至（六）各行之和，由系统按列相加。',
    },
    {
      id: 'carriedForward',
      label: '四、结转下年度继续办理',
      short: '结转下年',
      help: '到本年12月31日还没有办结、留到下年办理的申请。',
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
    kind: 'emptyColumn',
    rule: 'T3-10',
    table: 'requests',
    row: 'received',
    column: 'naturalPerson',
    total: 'total',
  },
  { kind: 'twinRows', rule: 'T3-11', table: 'requests' },
  { kind: 'sameTable', rule: 'C11', table: 'requests' },
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
