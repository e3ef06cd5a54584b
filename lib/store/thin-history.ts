import type { Actor } from '@/lib/access/actor';
import { readHistory, type HistoryEntry } from './history';
import { recordAudit } from './record-audit';
import { reportAt } from './report-at';
import { holdReport, type Write } from './revise';
import type { Scope } from './scope';

/** How long every autosave is kept, in days. */
const KEPT_DAYS = 30;
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Days end at midnight in Beijing. */
const BEIJING = 8 * HOUR;

/** 系统: whoever keeps house here. */
const house: Actor = { kind: 'local', id: 'system', name: '系统', memberships: [] };

interface Thin {
  readonly rev: number;
  readonly whoId: string;
  readonly day: string;
  readonly ops: readonly HistoryEntry[];
  readonly isWhole: boolean;
}

/**
 * 精简历史: of autosaves older than 30 days, what one person saved on one day becomes one revision, the last of them. A
 * change of state, a named version, a version with a comment, and every value that lost a conflict stay as they are.
 * Answers how many revisions went.
 */
export async function thinHistory(of: Omit<Scope, 'actor'>): Promise<number> {
  const scope = { ...of, actor: house };
  const { store } = scope;
  const until = new Date(scope.now().getTime() - KEPT_DAYS * DAY).toISOString();
  const reports = await store.db
    .selectFrom('revision')
    .select('report_id')
    .distinct()
    .where('action', '=', 'edited')
    .where('at', '<', until)
    .execute();
  let gone = 0;
  for (const { report_id: id } of reports) {
    gone += await store.db.transaction().execute(async (db) => {
      // Held, so that nobody writes or names a version meanwhile; a deleted report is thinned as any other.
      const row = (await holdReport(db, scope, id)) ?? (await holdReport(db, scope, id, true));
      const runs = row ? runsOf(await oldRevisions(db, id, until)) : [];
      for (const run of runs) await joinRun(db, scope, id, run);
      const count = runs.reduce((sum, run) => sum + run.length - 1, 0);
      if (row && count > 0) {
        const entry = { agencyId: row.agency_id, action: 'thinned', target: id, detail: { count } };
        await recordAudit(db, scope, entry);
      }
      return count;
    });
  }
  return gone;
}

/** Old revisions in their order; null for one that has to stay as it is. */
async function oldRevisions(db: Write, id: string, until: string): Promise<readonly (Thin | null)[]> {
  const names = await db.selectFrom('version_name').select('rev').where('report_id', '=', id).execute();
  const pins = await db.selectFrom('comment').select('rev').where('report_id', '=', id).execute();
  const fixed = new Set([...names, ...pins].map(({ rev }) => rev));
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .where('report_id', '=', id)
    .where('at', '<', until)
    .orderBy('rev')
    .execute();
  return rows.map((row) => {
    if (row.action !== 'edited' || row.lost !== '[]' || fixed.has(row.rev)) return null;
    const day = new Date(Date.parse(row.at) + BEIJING).toISOString().slice(0, 10);
    return {
      rev: row.rev,
      whoId: row.who_id,
      day,
      ops: readHistory(row.ops),
      isWhole: row.snapshot !== null,
    };
  });
}

/** Neighbours of one person and day; a run of one has nothing to join. */
function runsOf(revisions: readonly (Thin | null)[]): readonly (readonly Thin[])[] {
  const runs: Thin[][] = [];
  let before: Thin | null = null;
  for (const one of revisions) {
    const isNext = one !== null && before?.whoId === one.whoId && before.day === one.day;
    if (one !== null) {
      if (isNext) runs[runs.length - 1]?.push(one);
      else runs.push([one]);
    }
    before = one;
  }
  return runs.filter((run) => run.length > 1);
}

async function joinRun(db: Write, scope: Scope, id: string, run: readonly Thin[]): Promise<void> {
  const last = run[run.length - 1];
  if (!last) return;
  const needsWhole = run.some(({ isWhole }) => isWhole) && !last.isWhole;
  const whole = needsWhole ? await reportAt(db, scope, id, last.rev) : undefined;
  const ops = JSON.stringify(inShort(run.flatMap((one) => one.ops)));
  const goes = run.slice(0, -1).map(({ rev }) => rev);
  await db.deleteFrom('revision').where('report_id', '=', id).where('rev', 'in', goes).execute();
  await db
    .updateTable('revision')
    .set({ ops, ...(whole ? { snapshot: JSON.stringify(whole.report) } : {}) })
    .where('report_id', '=', id)
    .where('rev', '=', last.rev)
    .execute();
}

/** Each place once, where it was last written, with what stood there at first. */
function inShort(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const places = new Map<string, HistoryEntry>();
  for (const { path, base, value } of entries) {
    const known = places.get(path);
    const first = known ? known.base : base;
    places.delete(path);
    places.set(path, { path, base: first, value });
  }
  return [...places.values()];
}
