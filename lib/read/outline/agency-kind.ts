import type { AgencyKind } from '@/lib/report/report';

const KINDS: readonly (readonly [RegExp, AgencyKind])[] = [
  [/(?:镇|乡)人民政府$/, 'township'],
  [/人民政府$/, 'government'],
  [/街道办事处$/, 'street'],
  [/(?:税务局|海关)$/, 'verticalAgency'],
  [/管理中心$/, 'institution'],
  [/(?:局|委|委员会|厅)$/, 'department'],
];

/** 机关类型 by the name, where it leaves no doubt. */
export function agencyKind(name: string): AgencyKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}
