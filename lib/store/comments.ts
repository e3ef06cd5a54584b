import type { Kysely } from 'kysely';
import { cleanText } from '@/lib/report/clean-text';
import { pathsOf, type Path } from '@/lib/report/path';
import type { Template } from '@/lib/template/types';
import { readHead } from './read-head';
import { recordAudit } from './record-audit';
import { notFound, refuse, type Refusal } from './refusal';
import { forbidsReport } from './report-access';
import { holdReport, newId } from './revise';
import { forbidsAlways, type Scope } from './scope';
import type { Tables } from './tables';

/** 批注 */
export interface Comment {
  readonly id: string;
  /** The revision it was written about. */
  readonly rev: number;
  /** A cell or text; `#3` behind a text is its third paragraph. Empty for the whole report. */
  readonly path: string;
  readonly text: string;
  readonly who: string;
  readonly whoId: string;
  readonly at: string;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
}

/** Longest comment, in characters. */
export const COMMENT_LENGTH = 1000;

const noComment = refuse('notFound', '没有这条批注，或者它已经撤销。');

/** 批注 of a report, in the order they were written. */
export async function commentsOf(db: Kysely<Tables>, reportId: string): Promise<readonly Comment[]> {
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    rev: row.rev,
    path: row.path,
    text: row.text,
    who: row.who,
    whoId: row.who_id,
    at: row.at,
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolved_by,
  }));
}

/** Tells one state of the comments from another: one was written, resolved or opened again. Empty where there are none. */
export function commentStamp(comments: readonly Comment[]): string {
  if (comments.length === 0) return '';
  const moments = comments.flatMap(({ at, resolvedAt }) =>
    [at, resolvedAt ?? at].map((one) => Date.parse(one)),
  );
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt !== null).length;
  return [comments.length, resolved, Math.max(...moments)].join('.');
}

/** 写批注, pinned to a place of the report as it stands. */
export async function addComment(
  scope: Scope,
  id: string,
  given: Pick<Comment, 'path' | 'text'>,
): Promise<{ readonly comments: readonly Comment[] } | Refusal> {
  const denied = forbidsAlways(scope, 'commentReport');
  if (denied) return denied;
  const text = cleanText(given.text).trim();
  if (text === '') return refuse('incomplete', '批注没有内容，没有保存。');
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    const refused = await forbidsReport(db, scope, 'commentReport', row);
    if (refused) return refused;
    const { template } = readHead(scope.formats, row);
    if (!isPlace(template, given.path)) return refuse('incomplete', '表式中没有批注所指的位置。');
    const comment = { id: newId(), path: given.path, rev: row.rev, text };
    const { id: who_id, name: who } = scope.actor;
    const at = scope.now().toISOString();
    const place = { agency_id: row.agency_id, report_id: id };
    const open = { resolved_at: null, resolved_by: null };
    await db
      .insertInto('comment')
      .values({ ...place, ...comment, ...open, who_id, who, at })
      .execute();
    const detail = { comment: comment.id, cells: [comment.path] };
    await recordAudit(db, scope, { agencyId: row.agency_id, action: 'commented', target: id, detail });
    return { comments: await commentsOf(db, id) };
  });
}

/** 批注已处理 and back again, by whoever fills the report or wrote the comment. */
export async function resolveComment(
  scope: Scope,
  id: string,
  { comment, isResolved }: { readonly comment: string; readonly isResolved: boolean },
): Promise<{ readonly comments: readonly Comment[] } | Refusal> {
  const denied = forbidsAlways(scope, 'commentReport');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    const found = (await commentsOf(db, id)).find((one) => one.id === comment);
    if (!found) return noComment;
    const action = found.whoId === scope.actor.id ? 'commentReport' : 'editReport';
    const refused = await forbidsReport(db, scope, action, row);
    if (refused) return refused;
    if ((found.resolvedAt !== null) !== isResolved) {
      const resolved_at = isResolved ? scope.now().toISOString() : null;
      const resolved_by = isResolved ? scope.actor.name : null;
      await db
        .updateTable('comment')
        .set({ resolved_at, resolved_by })
        .where('report_id', '=', id)
        .where('id', '=', comment)
        .execute();
      const entry = { agencyId: row.agency_id, target: id, detail: { comment } };
      await recordAudit(db, scope, { ...entry, action: isResolved ? 'resolved' : 'unresolved' });
    }
    return { comments: await commentsOf(db, id) };
  });
}

function isPlace(template: Template, place: string): boolean {
  const path: Path = place.replace(/#[1-9]\d{0,3}$/, '');
  const isText = path.startsWith('text.');
  return place === '' || (pathsOf(template).has(path) && (isText || path === place));
}
