import type { RuleExample } from '../example';

const asked = 'text.overview.disclosureOnRequest';
const disclosed = 'text.overview.proactiveDisclosure';
const managed = 'text.overview.informationManagement';
const supervised = 'text.overview.supervision';
const others = 'text.otherMatters';
const three = {
  'tables.requests.received.naturalPerson': '3',
  'tables.requests.granted.naturalPerson': '2',
  'tables.requests.carriedForward.naturalPerson': '1',
};

function told(
  ruleId: string,
  slot: string,
  [breaks, holds]: readonly [string, string],
  cells: Readonly<Record<string, string>> = {},
): readonly RuleExample[] {
  return [
    { ruleId, breaks: { set: { ...cells, [slot]: breaks } }, holds: { set: { ...cells, [slot]: holds } } },
  ];
}

export const noneReceivedExamples = told(
  'N01',
  asked,
  ['本年度未收到政府信息公开申请。', '上年度未收到政府信息公开申请，本年收到3件。'],
  three,
);
export const receivedToldExamples = told(
  'N02',
  asked,
  ['本年度收到政府信息公开申请8件。', '本年度收到政府信息公开申请3件。'],
  three,
);
export const handledToldExamples = told(
  'N03',
  asked,
  ['本年度办结政府信息公开申请3件。', '本年度办结政府信息公开申请两件。'],
  three,
);
export const allHandledExamples = told(
  'N04',
  asked,
  ['收到政府信息公开申请3件，均已办结。', '收到政府信息公开申请3件，办结2件。'],
  three,
);
export const carriedToldExamples = told(
  'N05',
  asked,
  ['另有2件申请结转下年度继续办理。', '另有一件申请结转下年度继续办理。'],
  three,
);
const cases = {
  ...three,
  'tables.review.reconsideration.upheld': '1',
  'tables.review.reconsideration.pending': '1',
};
export const noCasesExamples = told(
  'N06',
  supervised,
  ['本年度未发生因政府信息公开引起的行政复议。', '本年度未发生因政府信息公开引起的行政诉讼。'],
  cases,
);
export const casesToldExamples = told(
  'N07',
  supervised,
  ['因政府信息公开引起的行政复议2件，均获维持。', '因政府信息公开引起的行政复议2件，其中维持1件。'],
  cases,
);
export const documentsToldExamples = told('N08', managed, [
  '本年制发行政规范性文件2件。',
  '2023年制发行政规范性文件2件，本年没有制发。',
]);
export const decisionsToldExamples = told(
  'N09',
  disclosed,
  ['全年作出行政处罚决定68件。', '全年公示行政处罚信息68条，作出行政处罚决定86件。'],
  { 'tables.proactive.penalty.decisions': '86' },
);
export const shareToldExamples = told(
  'N10',
  asked,
  ['收到申请3件，其中予以公开2件，占76.7%。', '收到申请3件，其中予以公开2件，占66.7%。'],
  three,
);
export const partsExamples = told('N11', disclosed, [
  '公开信息306条，其中网站200条，公众号126条。',
  '公开信息306条，其中网站200条，公众号100条，其余在公告栏公开。',
]).map(({ breaks, holds }) => ({ breaks, holds }));
export const twiceExamples = told('N12', disclosed, [
  '全年主动公开政府信息1286条。本年共主动公开政府信息1268条。',
  '全年主动公开政府信息1286条。2023年主动公开政府信息1268条。',
]).map(({ breaks, holds }) => ({ breaks, holds }));
export const channelsToldExamples = told(
  'N13',
  asked,
  ['收到申请3件，其中网上申请2件，信函申请2件。', '收到申请3件，其中网上申请2件，信函申请1件。'],
  three,
);
export const foreignResultExamples = told(
  'N14',
  asked,
  ['答复“信息不存在”2件。', '对信息不存在的申请，先检索、再答复。'],
  three,
);
export const feeExamples = told('N15', others, [
  '本年收取信息处理费125元。',
  '本年收取信息处理费120元。',
]).map(({ breaks, holds }) => ({ breaks, holds }));
export const chargeToldExamples = told(
  'N16',
  disclosed,
  ['全年收取行政事业性收费365000元。', '全年收取行政事业性收费36.5万元。'],
  { 'tables.proactive.administrativeCharge.amountCharged': '36.5' },
);
