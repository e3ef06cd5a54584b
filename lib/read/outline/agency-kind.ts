import type { AgencyKind } from '@/lib/report/report';

/** By the end of the name; the first that fits decides, and `undefined` leaves it to a person. */
const KINDS: readonly (readonly [RegExp, AgencyKind | undefined])[] = [
  [/(?:镇|乡|苏木)(?:人民政府)?$/, 'township'],
  [/街道(?:办事处|办|工委)?$/, 'street'],
  [/(?:人民政府|行政公署)$/, 'government'],
  [/(?:税务局|海关|海事局|调查队)$/, 'verticalAgency'],
  // Committees that govern an area are no department.
  [/(?<!监督|城市)(?:管理委员会|管委会)$/, undefined],
  [/中心$/, 'institution'],
  [/(?:局|委|委员会|厅|部|办公室|办|支队|大队|总队)$/, 'department'],
  // Areas without a government of their own.
  [/(?:开发|新|园|高新|示范|景|保税|试验|合作|管理|风景名胜|社|林|小)区$/, undefined],
  [/[^本我全各该]{2,}(?:省|自治区|市|县|区|州|盟|旗)$/, 'government'],
];

/** 机关类型 by the name, where it leaves no doubt. A place alone is its government: 云溪市2023年政府信息公开…. */
export function agencyKind(name: string): AgencyKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}

/** How reports speak of their own agency. */
const SELVES: readonly (readonly [RegExp, AgencyKind | undefined])[] = [
  [/[我本][镇乡]/, 'township'],
  [/[我本]街(?:道|办)/, 'street'],
  [/[我本](?:局|委|厅|办|中心|大队|支队|部门|园区|开发区|新区|管委会)/, undefined],
];

/** 机关类型 by what a report calls its own agency, where it always says the same. */
export function kindInProse(texts: readonly string[]): AgencyKind | undefined {
  const said = SELVES.filter(([pattern]) => texts.some((text) => text.search(pattern) !== -1));
  return said.length === 1 ? said[0]?.[1] : undefined;
}
