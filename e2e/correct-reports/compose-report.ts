import type { Rng } from '../foreign/rng';
import type { Agency } from './agency';
import type { Block, Slot } from './block';
import { composeCases, composeDecisions, composeDocuments, composeFee } from './compose-tables';
import { composeRequests } from './compose-requests';
import { pickSome } from './pick-some';
import { others as otherMatters } from './topics/fee';
import { management } from './topics/management';
import { leads, openings } from './topics/openings';
import { platform } from './topics/platform';
import { problems, remedies, results } from './topics/problems';
import { others as otherScopes, published } from './topics/published';
import type { Sentence } from './topics/sentence';
import { ofGovernments, supervision } from './topics/supervision';
import type { Author } from './voice';

/** The blocks of a report in the order of the text. */
export function composeReport(agency: Agency, author: Author, rng: Rng): readonly Block[] {
  const span = { stiff: [5, 8], short: [2, 4], numeric: [5, 9], list: [4, 8] }[author.manner];
  const many = () => rng.int(span[0] ?? 1, span[1] ?? 2);
  const seeded = (slot: Slot, topic: Block['topic'], compose: Block['compose']): Block => ({
    slot,
    topic,
    compose,
    seed: rng.int(0, 2 ** 30),
  });
  const beside = (slot: Slot, sentences: readonly Sentence[]) =>
    sentences.map((sentence) => seeded(slot, 'beside', () => sentence));
  const some = (slot: Slot, list: readonly Sentence[], count = many()) =>
    beside(slot, pickSome(list, count, rng));

  const documents: Slot = rng.pick(['proactiveDisclosure', 'proactiveDisclosure', 'informationManagement']);
  const cases: Slot = rng.pick(['disclosureOnRequest', 'disclosureOnRequest', 'supervision']);
  const requests = seeded('disclosureOnRequest', 'requests', composeRequests);
  const disclosed = [
    ...some('proactiveDisclosure', published),
    ...(rng.chance(0.12) ? some('proactiveDisclosure', otherScopes, 1) : []),
    ...(rng.chance(0.6) ? [seeded('proactiveDisclosure', 'decisions', composeDecisions)] : []),
    ...(documents === 'proactiveDisclosure' && rng.chance(0.8)
      ? [seeded(documents, 'documents', composeDocuments)]
      : []),
  ];
  return [
    ...some('opening', openings, 1),
    ...some('lead', leads, 1),
    ...pickSome(disclosed, disclosed.length, rng),
    requests,
    ...(cases === 'disclosureOnRequest' ? [seeded(cases, 'cases', composeCases)] : []),
    ...(rng.chance(0.3) ? some('disclosureOnRequest', guidance, 1) : []),
    ...some('informationManagement', management),
    ...(documents === 'informationManagement' ? [seeded(documents, 'documents', composeDocuments)] : []),
    ...some('platform', platform),
    ...some('supervision', supervision),
    ...(agency.kind === 'government' ? some('supervision', ofGovernments, 1) : []),
    ...(cases === 'supervision' ? [seeded(cases, 'cases', composeCases)] : []),
    seeded('problemsAndImprovements', 'beside', () => weakPoints(rng.int(0, 2), rng)),
    seeded('otherMatters', 'fee', composeFee),
    ...some('otherMatters', otherMatters, rng.int(0, 2)),
  ];
}

const guidance: readonly Sentence[] = [
  (s) => `完善申请受理渠道，公布申请表样式，接受电话咨询${s.any(5, 90)}次。`,
  () => '规范登记、审核、办理、答复、归档各环节，做到答复有据、送达有证。',
  (s) => `答复申请时引用《条例》第${s.one('三十六', '三十九', '四十')}条，并告知救济渠道。`,
  () => '对涉及第三方权益的申请，依法征求意见后再作答复。',
  (s) => `加强与申请人沟通，电话沟通${s.any(3, 60)}次，引导其通过其他途径解决诉求。`,
];

function weakPoints(manner: number, rng: Rng): Sentence {
  const count = rng.int(2, 4);
  const [weak, mended, done] = [
    pickSome(problems, count, rng),
    pickSome(remedies, count, rng),
    pickSome(results, 1, rng),
  ];
  const numbers = ['一是', '二是', '三是', '四是'];
  return (s) => {
    const enumerate = (list: readonly Sentence[]) =>
      list.map((sentence, index) => `${numbers[index] ?? ''}${sentence(s)}`).join('；');
    const before = manner === 0 ? '' : done.map((sentence) => sentence(s)).join('');
    return manner === 2
      ? `（一）存在的主要问题\n${enumerate(weak)}。\n（二）改进情况\n${before}下一步，${enumerate(mended)}。`
      : `${s.year}年，${s.we()}政府信息公开工作取得一定成效，但也存在一些不足：${enumerate(weak)}。\n${before}下一步将采取以下措施改进：${enumerate(mended)}。`;
  };
}
