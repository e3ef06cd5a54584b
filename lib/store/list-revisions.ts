import { isBeside, readHistory, type HistoryEntry } from './history';
import { notFound, type Refusal } from './refusal';
import { forbidsReport, visibleReports } from './report-access';
import type { Scope } from './scope';
import type { RevisionAction } from './tables';

/** 历史版本, as the list tells of it. */
export interface ListedRevision {
  readonly rev: number;
  readonly at: string;
  readonly who: string;
  readonly whoId: string;
  readonly action: RevisionAction;
  /** What was written, with the value before and after. */
  readonly written: readonly HistoryEntry[];
  /** Values that did not get in: losers of a conflict, what another format has no place for. */
  readonly lost: readonly HistoryEntry[];
  /** 命名版本 */
  readonly name: string | null;
  /** 退回理由 or 更正说明 */
  readonly note: string | null;
  /** The version that was brought back. */
  readonly restoredFrom: number | null;
}

/** 历史版本 of a report, latest first. */
export async function listRevisions(scope: Scope, id: string): Promise<readonly ListedRevision[] | Refusal> {
  const { db } = scope.store;
  const row = await db
    .selectFrom('report')
    .select(['id', 'agency_id', 'state'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where(visibleReports(scope))
    .executeTakeFirst();
  if (!row) return notFound;
  const denied = await forbidsReport(db, scope, 'readHistory', row);
  if (denied) return denied;
  const rows = await db
    .selectFrom('revision')
    .leftJoin('version_name', (join) =>
      join
        .onRef('version_name.report_id', '=', 'revision.report_id')
        .onRef('version_name.rev', '=', 'revision.rev'),
    )
    .select(['revision.rev', 'revision.at', 'revision.who', 'revision.who_id as whoId', 'revision.action'])
    .select(['revision.ops', 'revision.lost', 'version_name.name'])
    .where('revision.report_id', '=', id)
    .orderBy('revision.rev', 'desc')
    .execute();
  return rows.map(({ ops, lost, name, ...rest }) => {
    const entries = readHistory(ops);
    const beside = (key: string) => entries.find(({ path }) => path === key)?.value ?? null;
    const from = beside('restoredFrom');
    return {
      ...rest,
      name: name ?? null,
      note: beside('note'),
      restoredFrom: from === null ? null : Number(from),
      written: entries.filter(({ path }) => !isBeside(path)),
      lost: readHistory(lost),
    };
  });
}
