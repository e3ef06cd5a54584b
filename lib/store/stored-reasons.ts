import type { Kysely } from 'kysely';
import type { Reason } from '@/lib/rules/reason';
import type { Tables } from './tables';

/** 说明 of a report, the latest for each thing it was given for, latest first. */
export async function reasonsOf(db: Kysely<Tables>, reportId: string): Promise<readonly Reason[]> {
  const rows = await db
    .selectFrom('reason')
    .select(['rule', 'place', 'version', 'figures', 'text', 'who', 'at'])
    .where('report_id', '=', reportId)
    .orderBy('rev', 'desc')
    .execute();
  return rows.filter((row, index) => !rows.slice(0, index).some((later) => isSameThing(row, later)));
}

export function isSameThing(a: Reason, b: Pick<Reason, 'rule' | 'place' | 'figures'>): boolean {
  return a.rule === b.rule && a.place === b.place && a.figures === b.figures;
}
