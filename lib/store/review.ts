import type { Kysely } from 'kysely';
import { isEditable, type ReportState } from '@/lib/report/report-state';
import { arrowsFrom, type StateArrow, type StateWay } from '@/lib/report/state-changes';
import type { Path } from '@/lib/report/path';
import { changedPaths } from './changed-paths';
import { commentsOf, type Comment } from './comments';
import { editable } from './editable';
import { readHistory } from './history';
import type { LoadedReport } from './load-report';
import { publicationsOf, type Publication } from './publications';
import { reportAt } from './report-at';
import { forbidsReport, reportResource } from './report-access';
import type { Scope } from './scope';
import { forbidsAct } from './state-acts';
import { stateWay } from './state-way';
import type { Tables } from './tables';

/** 退回理由 or 更正说明 that opened the report again. */
export interface OpenedWith {
  readonly state: Extract<ReportState, 'returned' | 'sentBack' | 'drafting'>;
  readonly note: string;
  readonly who: string;
  readonly at: string;
}

/** 审核: what stands beside a report on its way, as one person may see and do it. */
export interface Review {
  readonly way: StateWay;
  /** What this person may do with the report now. */
  readonly acts: readonly Pick<StateArrow, 'act' | 'to' | 'needs'>[];
  readonly mayEdit: boolean;
  readonly mayComment: boolean;
  readonly mayReadHistory: boolean;
  readonly comments: readonly Comment[];
  /** Why it is open again; null where it never was under review, or is not open. */
  readonly openedWith: OpenedWith | null;
  /** 退回后的修改: places that are not as they were returned; null where it never was. */
  readonly changed: readonly Path[] | null;
  /** 各次发布, latest first. */
  readonly publications: readonly Publication[];
  /** The last revision that was more than typing: a form that was opened before it begins anew. */
  readonly begunRev: number;
}

export async function loadReview(scope: Scope, loaded: LoadedReport): Promise<Review> {
  const { db } = scope.store;
  const row = { id: loaded.id, agency_id: loaded.agencyId, state: loaded.state };
  const way = await stateWay(db, scope, row.agency_id);
  const resource = await reportResource(db, row);
  const may = async (action: Parameters<typeof forbidsReport>[2]) =>
    (await forbidsReport(db, scope, action, row)) === undefined;
  const back = await lastReturn(db, loaded.id);
  return {
    way,
    acts: arrowsFrom(loaded.state, way)
      .filter((arrow) => forbidsAct(scope, arrow, resource) === undefined)
      .map(({ act, to, needs }) => ({ act, to, ...(needs ? { needs } : {}) })),
    mayEdit: isEditable(loaded.state) && (await may('editReport')),
    mayComment: await may('commentReport'),
    mayReadHistory: await may('readHistory'),
    comments: await commentsOf(db, loaded.id),
    openedWith: back && isEditable(loaded.state) ? back.openedWith : null,
    changed:
      back && back.openedWith.state !== 'drafting' ? await changedSince(scope, loaded, back.rev) : null,
    publications: await publicationsOf(db, loaded.id),
    begunRev: await begunRev(db, loaded.id),
  };
}

const opening = {
  returned: 'returned',
  sentBack: 'sentBack',
  corrected: 'drafting',
} as const;

/** The last time that somebody opened the report again with a reason. */
async function lastReturn(db: Kysely<Tables>, id: string) {
  const row = await db
    .selectFrom('revision')
    .select(['rev', 'action', 'ops', 'who', 'at'])
    .where('report_id', '=', id)
    .where('action', 'in', ['returned', 'sentBack', 'corrected'])
    .orderBy('rev', 'desc')
    .executeTakeFirst();
  if (!row) return null;
  const note = readHistory(row.ops).find(({ path }) => path === 'note')?.value ?? '';
  const { rev, who, at, action } = row;
  const state = action === 'returned' || action === 'sentBack' ? opening[action] : opening.corrected;
  return { rev, openedWith: { state, note, who, at } };
}

async function begunRev(db: Kysely<Tables>, id: string): Promise<number> {
  const row = await db
    .selectFrom('revision')
    .select('rev')
    .where('report_id', '=', id)
    .where('action', 'not in', ['edited', 'explained'])
    .orderBy('rev', 'desc')
    .executeTakeFirst();
  return row?.rev ?? 1;
}

async function changedSince(scope: Scope, loaded: LoadedReport, rev: number): Promise<readonly Path[]> {
  const { db } = scope.store;
  const before = await reportAt(db, scope, loaded.id, rev);
  if (!before) throw new Error(`report ${loaded.id} has lost revision ${rev}`);
  const [then, now] = [before.report, loaded.report].map((report) => editable(scope.formats, report));
  return then && now ? changedPaths(loaded.template, then, now).map(({ path }) => path) : [];
}
