import { agencyKind } from './agency-kind';

/** Words that a name is made of. */
const NAME = '[\\p{Script=Han}·]{2,40}';
const YEAR = '20\\d{2}年度?';
const REPORT = '(?:政府|政务)?信息公开(?:工作)?(?:情况|年度报告|年度工作报告|工作报告|报告|年报)';

/** How an opening names the agency whose report it is, the plainest way first. */
const WAYS: readonly RegExp[] = [
  new RegExp(`(?<name>${NAME})${YEAR}(?:政府|政务)?信息公开`, 'u'),
  new RegExp(`${YEAR}(?<name>${NAME}?)${REPORT}`, 'u'),
  new RegExp(`(?<name>${NAME}?)(?:政府|政务)?信息公开(?:工作)?${YEAR}`, 'u'),
  new RegExp(`(?<name>${NAME}?)(?:编制|形成)了?${YEAR}`, 'u'),
  new RegExp(`由(?<name>${NAME}?)(?:负责)?(?:编制|结合)`, 'u'),
  new RegExp(`结合(?<name>${NAME}?)(?:政府|政务)信息公开(?:工作)?(?:的)?实际`, 'u'),
];

/** Its office answers questions; an office of a government may be an agency of its own. */
const CONTACT = new RegExp(`与(?<name>${NAME})联系`, 'u');
const BODY = /^.+(?:局|委员会|委|(?<!办公)厅|中心|支队|大队|[镇乡]人民政府|街道办事处)/u;

/** A title that a sentence quotes; titles of other documents are no words of the report. */
const QUOTED_TITLE = new RegExp(`[《〈<]((?:${NAME})?${YEAR}(?:${NAME})?${REPORT})[》〉>]`, 'gu');
const QUOTED = /[《〈<][^《》〈〉<>]*[》〉>]/g;

/** What leads up to a name in its sentence. */
const LEAD = /^.*(?:现将|特将|公布|公开|发布|编制|制定|形成|印发|撰写|汇报|报告|通报)了?/u;
/** 我局, 市局及各分局: no names. */
const OWN = /^(?:[我本该各全其]|[省市县区州]局)/;

/** 机关名称 as the sentences of an opening name it, or empty. */
export function toldAgency(texts: readonly string[]): string {
  const said = texts
    .join('\n')
    .normalize('NFKC')
    .replace(/[^\S\n]/g, '')
    .replace(QUOTED_TITLE, '$1')
    // 《…印发<…>的通知》 holds one in the other.
    .replace(QUOTED, '')
    .replace(QUOTED, '');
  for (const way of WAYS) {
    for (const { groups } of said.matchAll(new RegExp(way, 'gu'))) {
      const name = withGovernment((groups?.['name'] ?? '').replace(LEAD, ''));
      if (isName(name)) return name;
    }
  }
  const contact = BODY.exec(CONTACT.exec(said)?.groups?.['name'] ?? '')?.[0] ?? '';
  return isName(contact) ? contact : '';
}

/** 云溪县人民政府信息公开: 政府 was printed once for both words. */
export function withGovernment(name: string): string {
  return /人民$/.test(name) ? `${name}政府` : name;
}

function isName(name: string): boolean {
  return name.length >= 3 && !OWN.test(name) && agencyKind(name) !== undefined;
}
