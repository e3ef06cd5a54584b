import { evaluate } from '@/lib/report/evaluate';
import type { ReportAgency } from '@/lib/report/report';
import type { ReportState } from '@/lib/report/report-state';
import { flowOf, type Flow } from '@/lib/rules/flow';
import type { Template } from '@/lib/template/types';
import type { Store } from './open-store';
import { isDemoAgency } from './own-agency';
import { readHead } from './read-head';
import { visibleReports } from './report-access';
import { forbidsAlways, type Scope } from './scope';

/** What the list says of one report. */
export interface ListedReport extends Digest {
  readonly id: string;
  readonly state: ReportState;
  readonly createdAt: string;
  /** 演示 */
  readonly isDemo: boolean;
}

/** What is read from the report file itself, good for one revision. */
interface Digest {
  readonly rev: number;
  readonly updatedAt: string;
  readonly year: number;
  readonly template: Template;
  readonly agency: ReportAgency;
  readonly flow: Flow;
}

type Digests = ReadonlyMap<string, Digest>;

// A revision never changes, so what was read from it once need not be read again; another process reads it anew.
const known = new WeakMap<Store, Digests>();

/** Ids in one question to the database. */
const AT_ONCE = 500;

/**
 * 报告列表, latest year first. A report file is read only where it changed since the last list, and none is checked, so
 * that thousands of reports cost one question to the database.
 */
export async function listReports(scope: Scope): Promise<readonly ListedReport[]> {
  if (forbidsAlways(scope, 'listReports')) return [];
  const rows = await scope.store.db
    .selectFrom('report')
    .select(['id', 'agency_id', 'rev', 'state', 'created_at', 'updated_at'])
    .where('deleted_at', 'is', null)
    .where(visibleReports(scope))
    .orderBy('year', 'desc')
    .orderBy('created_at')
    .execute();
  const before = known.get(scope.store);
  // What others may see is kept for them.
  const digests = new Map(scope.actor.kind === 'local' ? [] : before);
  for (const { id, rev, updated_at } of rows) {
    const digest = before?.get(id);
    if (digest?.rev === rev && digest.updatedAt === updated_at) digests.set(id, digest);
    else digests.delete(id);
  }
  const changed = rows.map(({ id }) => id).filter((id) => !digests.has(id));
  for (let start = 0; start < changed.length; start += AT_ONCE) {
    await readDigests(scope, changed.slice(start, start + AT_ONCE), digests);
  }
  known.set(scope.store, digests);
  return rows.flatMap(({ id, agency_id, state, created_at: createdAt }): ListedReport[] => {
    const digest = digests.get(id);
    // Gone since the first question.
    return digest ? [{ id, state, createdAt, isDemo: isDemoAgency(agency_id), ...digest }] : [];
  });
}

async function readDigests(scope: Scope, ids: readonly string[], into: Map<string, Digest>): Promise<void> {
  const rows = await scope.store.db
    .selectFrom('report')
    .select(['id', 'rev', 'updated_at', 'head'])
    .where('id', 'in', ids)
    .where('deleted_at', 'is', null)
    .execute();
  for (const row of rows) {
    const { report, template } = readHead(scope.formats, row);
    into.set(row.id, {
      rev: row.rev,
      updatedAt: row.updated_at,
      year: report.year,
      template,
      agency: report.agency,
      flow: flowOf(template, evaluate(template, report)),
    });
  }
}
