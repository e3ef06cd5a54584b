import { z } from 'zod';
import {
  agencyKinds,
  agencyLevels,
  type AgencyKind,
  type AgencyLevel,
  type ReportAgency,
} from '@/lib/report/report';
import type { Power } from '@/lib/template/types';
import { powers } from './agency-words';

/** What the fields about an agency hold while they are filled in. */
export interface AgencyFormValues {
  name: string;
  kind: AgencyKind | '';
  level: AgencyLevel | '';
  powers: Power[];
}

/** The fields about an agency at submit. */
export const agencyFormShape = {
  name: z
    .string()
    .trim()
    .min(1, '机关名称为空。填写机关全称。')
    .max(200, '机关名称超过200字。填写机关全称，不加其他说明。'),
  kind: z.enum(agencyKinds, { error: '没有选择机关类型。' }),
  level: z.union([z.enum(agencyLevels), z.literal('').transform(() => undefined)]),
  powers: z.array(z.enum(powers)),
};

export function agencyFormValues(agency: ReportAgency | null): AgencyFormValues {
  return {
    name: agency?.name ?? '',
    kind: agency?.kind ?? '',
    level: agency?.level ?? '',
    powers: [...(agency?.powers ?? [])],
  };
}
