import { z } from 'zod';
import { forbidden, type Refusal } from './refusal';
import { forbids, type Scope } from './scope';

const detailSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);

/** 审计记录 as it is read. */
export interface AuditLine {
  readonly agencyId: string;
  readonly agency: string;
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly whoId: string;
  readonly action: string;
  readonly target: string;
  /** The target as people call it; null where it has no name. */
  readonly targetName: string | null;
  readonly detail: z.infer<typeof detailSchema>;
  readonly hash: string;
}

export interface AuditFilter {
  /** Id of an agency; all that one may read, where it is not named. */
  readonly agencyId?: string | undefined;
  /** A part of the name, or the whole id. */
  readonly who?: string | undefined;
  readonly action?: string | undefined;
  /** The report, account or agency it was done to. */
  readonly target?: string | undefined;
  /** First and last moment, as ISO text. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only records that stand after this one in the list: the next page. */
  readonly after?: Pick<AuditLine, 'at' | 'seq' | 'agencyId'> | undefined;
  readonly limit: number;
}

/** 审计记录, latest first. */
export async function readAudit(scope: Scope, filter: AuditFilter): Promise<readonly AuditLine[] | Refusal> {
  const agencies = await auditedAgencies(scope, filter.agencyId);
  if (agencies.length === 0) return forbidden;
  const { who, action, target, from, to, after, limit } = filter;
  let query = scope.store.db
    .selectFrom('audit')
    .innerJoin('agency', 'agency.id', 'audit.agency_id')
    .leftJoin('report', 'report.id', 'audit.target')
    .leftJoin('account', 'account.id', 'audit.target')
    .selectAll('audit')
    .select(['agency.name as agency', 'report.year as year', 'account.name as account'])
    .where('audit.agency_id', 'in', agencies);
  if (who !== undefined) {
    query = query.where((row) => row.or([row('who', 'like', `%${escaped(who)}%`), row('who_id', '=', who)]));
  }
  if (action !== undefined) query = query.where('action', '=', action);
  if (target !== undefined) query = query.where('target', '=', target);
  if (from !== undefined) query = query.where('at', '>=', from);
  if (to !== undefined) query = query.where('at', '<=', to);
  if (after !== undefined) {
    query = query.where((row) =>
      row.or([
        row('at', '<', after.at),
        row.and([row('at', '=', after.at), row('seq', '<', after.seq)]),
        row.and([
          row('at', '=', after.at),
          row('seq', '=', after.seq),
          row('audit.agency_id', '>', after.agencyId),
        ]),
      ]),
    );
  }
  const rows = await query
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .orderBy('audit.agency_id')
    .limit(limit)
    .execute();
  return rows.map(({ agency_id: agencyId, who_id: whoId, detail, year, account, previous: _, ...rest }) => ({
    ...rest,
    agencyId,
    whoId,
    targetName: year === null ? account : `${year}年度报告`,
    detail: detailSchema.parse(JSON.parse(detail)),
  }));
}

/** Which of the actions there are, in order, for a choice. */
export async function auditedActions(scope: Scope): Promise<readonly string[]> {
  const agencies = await auditedAgencies(scope);
  if (agencies.length === 0) return [];
  const rows = await scope.store.db
    .selectFrom('audit')
    .select('action')
    .distinct()
    .where('agency_id', 'in', agencies)
    .orderBy('action')
    .execute();
  return rows.map(({ action }) => action);
}

/** The agencies whose records one may read. */
async function auditedAgencies(scope: Scope, only?: string): Promise<readonly string[]> {
  const rows = await scope.store.db.selectFrom('agency').select(['id', 'path']).orderBy('id').execute();
  return rows
    .filter(({ id, path }) => (only ?? id) === id && !forbids(scope, 'readAudit', { agencyId: id, path }))
    .map(({ id }) => id);
}

/** A name is looked for as it is written. */
function escaped(text: string): string {
  return text.replace(/[%_]/g, ' ');
}
