import type { Kysely } from 'kysely';
import { settleTexts } from '@/lib/report/stored-value';
import { applyOperation } from './apply-operation';
import { readHistory, type HistoryEntry } from './history';
import { readHead, type Head } from './read-head';
import type { Scope } from './scope';
import type { Tables } from './tables';

/** A version of a report that there was. */
export interface Version extends Head {
  readonly rev: number;
  readonly at: string;
  readonly who: string;
}

/**
 * 历史版本: a report as it was at a revision, from the whole one before it and what was written since. Nothing where
 * there never was such a revision.
 */
export async function reportAt(
  db: Kysely<Tables>,
  { formats }: Pick<Scope, 'formats'>,
  id: string,
  rev: number,
): Promise<Version | undefined> {
  const of = db.selectFrom('revision').where('report_id', '=', id).where('rev', '<=', rev);
  const whole = await of
    .select(['rev', 'snapshot'])
    .where('snapshot', 'is not', null)
    .orderBy('rev', 'desc')
    .executeTakeFirst();
  if (!whole?.snapshot) return undefined;
  const later = await of
    .select(['rev', 'at', 'who', 'action', 'ops'])
    .where('rev', '>=', whole.rev)
    .orderBy('rev')
    .execute();
  const last = later.at(-1);
  if (last?.rev !== rev) return undefined;
  const head = readHead(formats, { id, head: whole.snapshot });
  const version = later
    .filter((one) => one.rev > whole.rev && one.action === 'edited')
    .reduce((before, { ops }) => rewrite(before, readHistory(ops)), head);
  return { ...version, rev, at: last.at, who: last.who };
}

/** Writes what a revision wrote, as it was written then. */
export function rewrite({ template, report: before }: Head, entries: readonly HistoryEntry[]): Head {
  let report = before;
  for (const { path, value } of entries) {
    const outcome = applyOperation({ template, report }, { path, value });
    if (outcome.kind === 'applied') report = outcome.report;
    else if (outcome.kind !== 'same') throw new Error(`history: ${path} cannot be written again`);
  }
  return { template, report: entries.length > 0 ? settleTexts(template, report) : report };
}
