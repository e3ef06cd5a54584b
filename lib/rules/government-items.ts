import type { ReportAgency } from '@/lib/report/report';
import type { Aspect } from '@/lib/template/types';

/** What the report of a government has to say besides, and how firmly it is asked for it. */
export interface GovernmentItems {
  readonly items: NonNullable<Aspect['ofGovernments']>;
  /** 应当; else 宜. */
  readonly isRequired: boolean;
}

/** 工作考核、社会评议和责任追究: asked of governments, wished for from 乡镇, of no concern to others (条例第五十条). */
export function governmentItemsOf(
  { ofGovernments: items = [] }: Pick<Aspect, 'ofGovernments'>,
  kind: ReportAgency['kind'],
): GovernmentItems | null {
  if (items.length === 0 || (kind !== 'government' && kind !== 'township')) return null;
  return { items, isRequired: kind === 'government' };
}
