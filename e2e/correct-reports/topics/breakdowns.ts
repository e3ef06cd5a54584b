import { groups, type Facts } from '../facts';
import type { Voice } from '../voice';
import type { Clause } from './sentence';

type Named = readonly [key: string, names: readonly string[]];

const results: readonly Named[] = [
  ['granted', ['予以公开', '同意公开', '予以公开']],
  ['grantedInPart', ['部分公开', '予以部分公开', '区分处理后部分公开']],
  ['refused', ['不予公开', '决定不予公开', '不予公开']],
  ['unable', ['无法提供', '无法提供', '因本机关不掌握等原因无法提供']],
  ['notProcessed', ['不予处理', '决定不予处理']],
  ['otherwise', ['其他处理', '作其他处理', '其他方式处理']],
];
const rowNames: Readonly<Record<string, string>> = {
  stateSecret: '属于国家秘密',
  prohibitedByLaw: '其他法律行政法规禁止公开',
  threeSecurities: '危及“三安全一稳定”',
  thirdPartyRights: '保护第三方合法权益',
  internalAffairs: '属于三类内部事务信息',
  processInformation: '属于四类过程性信息',
  enforcementFile: '属于行政执法案卷',
  administrativeInquiry: '属于行政查询事项',
  notHeld: '本机关不掌握相关政府信息',
  requiresCreation: '没有现成信息需要另行制作',
  stillUnclear: '补正后申请内容仍不明确',
  petition: '信访举报投诉类申请',
  repeatRequest: '重复申请',
  publishedMaterial: '要求提供公开出版物',
  excessiveRequests: '无正当理由大量反复申请',
  reconfirmation: '要求确认或重新出具已获取信息',
};
const people: readonly Named[] = [
  ['by.naturalPerson', ['自然人', '公民个人', '自然人']],
  ['by.commercialEnterprise', ['商业企业', '企业']],
  ['by.researchInstitution', ['科研机构']],
  ['by.publicWelfareOrganization', ['社会公益组织', '公益组织']],
  ['by.legalServiceOrganization', ['法律服务机构', '律师事务所等法律服务机构']],
  ['by.otherOrganization', ['其他组织', '其他']],
];
const ways: readonly Named[] = [
  ['via.online', ['网上申请', '网络渠道', '通过网站在线提交', '线上平台']],
  ['via.letter', ['信函申请', '邮寄', '通过信函提交', '书面邮寄']],
  ['via.counter', ['当面申请', '现场提交', '窗口当面递交']],
  ['via.email', ['电子邮件', '传真及邮件']],
];
const matters: readonly Named[] = [
  ['on.land', ['征地拆迁类', '土地征收方面', '涉及土地征收的']],
  ['on.housing', ['住房保障类', '房屋登记方面', '涉及房屋权属的']],
  ['on.money', ['财政资金类', '补贴发放方面', '涉及资金使用的']],
  ['on.staff', ['人事招聘类', '机构人员方面']],
  ['on.projects', ['工程建设类', '项目审批方面', '涉及项目环评的']],
];

export const resultClauses: readonly Clause[] = [
  (s) => `其中${list(s, results)}`,
  (s) => `${s.one('从办理结果看，', '按办理结果分，', '答复类型中，', '办理结果为：')}${list(s, results)}`,
  (s) => `包括${list(s, results)}`,
  (s) => `（${list(s, results)}）`,
  (s) => `其中，${listAfter(s, results)}`,
  (s) => `其中${listWithShares(s, results, 'handled')}`,
];
export const applicantClauses: readonly Clause[] = [
  (s) => `其中${list(s, people)}`,
  (s) => `其中${listWithShares(s, people, 'received')}`,
  (s) => `${s.one('从申请人看，', '按申请主体分，', '从申请主体来看，')}${list(s, people)}`,
  (s) => `其中${list(s, people, '申请')}`,
  (s) => `其中${listAfter(s, people, '由', '提出')}`,
  (s) =>
    `其中自然人${s.part('by.naturalPerson')}${s.one('、', '，')}法人或其他组织${s.part('by.organizations')}`,
  (s) => `申请人为自然人的${s.part('by.naturalPerson')}，为法人或其他组织的${s.part('by.organizations')}`,
];
export const channelClauses: readonly Clause[] = [
  (s) => `其中${list(s, ways)}`,
  (s) => `${s.one('从申请方式看，', '按受理渠道分，', '申请渠道中，')}${list(s, ways)}`,
  (s) => `（${list(s, ways)}）`,
];
export const subjectClauses: readonly Clause[] = [
  (s) => `其中${list(s, matters)}`,
  (s) => `${s.one('从申请内容看，', '按内容分，')}${list(s, matters)}`,
  (s) => `内容主要涉及${s.one('征地拆迁、', '住房保障、', '')}财政资金、人事招聘等方面`,
  (s) => `申请内容较为集中，${s.one('土地', '补贴', '房屋')}方面的占多数`,
];
/** One result with its share of all that were handled. */
export const shareClauses: readonly Clause[] = [
  (s) => share(s, results, 'handled', '占办结总数的', '占答复总量的', '占', '占比', '占办理总数的'),
  (s) => share(s, people, 'received', '占新收总数的', '占申请总量的', '占比', '占', '占全部申请的'),
  (s) => share(s, ways, 'received', '占新收申请的', '占收件总量的', '占比为', '占'),
];
/** The rows within one group of results; empty where the group has none. */
export const groupClauses: readonly Clause[] = (['refused', 'unable', 'notProcessed'] as const).flatMap(
  (group) => {
    const names = results.find(([key]) => key === group)?.[1] ?? [];
    const rows = groups[group].map((row): Named => [row, [rowNames[row] ?? row]]);
    return [
      (s: Voice) => (s.has(group) ? `${s.one(...names)}的${s.q(group)}中，${list(s, rows)}` : ''),
      (s: Voice) => (s.has(group) ? `${s.one(...names)}${s.q(group)}，其中${list(s, rows)}` : ''),
      (s: Voice) => (s.has(group) ? `${s.one(...names)}${s.q(group)}（${listAfter(s, rows, '', '')}）` : ''),
    ];
  },
);

function list(s: Voice, named: readonly Named[], suffix = ''): string {
  const mark = s.one('、', '，', '，', '；');
  return told(s, named)
    .map(([key, names]) => `${s.one(...names)}${suffix}${s.part(key)}`)
    .join(mark);
}

function listAfter(s: Voice, named: readonly Named[], before = '', after = ''): string {
  const mark = s.one('、', '，');
  return told(s, named)
    .map(([key, names]) => `${s.part(key)}${before || s.one('', '为')}${s.one(...names)}${after}`)
    .join(mark);
}

/** 予以公开8件，占66.7%；… */
function listWithShares(s: Voice, named: readonly Named[], whole: string): string {
  const word = s.one('占', '占比', '占比为');
  const [inner, outer] = s.one('，', '（') === '，' ? ['，', ''] : ['（', '）'];
  return told(s, named)
    .map(([key, names]) => `${s.one(...names)}${s.part(key)}${inner}${word}${s.percent(key, whole)}${outer}`)
    .join(inner === '，' ? '；' : '、');
}

function share(s: Voice, named: readonly Named[], whole: string, ...words: readonly string[]): string {
  const [key, names] = pick(s, named);
  return s.one(
    `${s.one(...names)}${s.q(key)}，${s.one(...words)}${s.percent(key, whole)}`,
    `其中${s.one(...names)}${s.q(key)}、${s.one(...words)}${s.percent(key, whole)}`,
    `${s.one(...names)}${s.q(key)}（${s.one(...words)}${s.percent(key, whole)}）`,
  );
}

function pick(s: Voice, named: readonly Named[]): Named {
  const keys = told(s, named).map(([key]) => key);
  const key = s.one(...keys);
  return named.find(([one]) => one === key) ?? ['granted', ['予以公开']];
}

function told({ facts }: { readonly facts: Facts }, named: readonly Named[]): readonly Named[] {
  return named.filter(([key]) => (facts.get(key) ?? 0) > 0);
}
