import type { Kysely } from 'kysely';
import { cleanText } from '@/lib/report/clean-text';
import { stateNames } from '@/lib/report/report-state';
import { ruleSetVersion } from '@/lib/rules/check';
import { placeKey } from '@/lib/rules/finding-key';
import { figuresRead, type Reason } from '@/lib/rules/reason';
import { checkRow } from './check-row';
import { notFound, refuse, type Refusal } from './refusal';
import { holdReport, newId, revise } from './revise';
import { forbids, type Scope } from './scope';
import type { Tables } from './tables';

/** What a reason is given for, as one sees it; an empty text takes the reason back. */
export type GivenReason = Pick<Reason, 'rule' | 'place' | 'figures' | 'text'>;

export interface ReasonGiven {
  readonly rev: number;
  readonly reasons: readonly Reason[];
}

const changed = refuse('stale', '这里的数字或文字刚刚改过。核对后再写说明。');

/** 写说明: kept with the figures and the version of the rules it was given for, and in the history. */
export async function giveReason(
  scope: Scope,
  id: string,
  { rule, place, figures, text: written }: GivenReason,
): Promise<ReasonGiven | Refusal> {
  const denied = forbids(scope, 'editReport');
  if (denied) return denied;
  const text = cleanText(written).trim();
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, id);
    if (!row) return notFound;
    if (row.state !== 'drafting') return refuse('locked', `报告${stateNames[row.state]}，不能修改。`);
    const { report, sheet, findings } = await checkRow(db, scope, row);
    const isThere = findings.some(
      (finding) =>
        finding.severity === 'doubt' &&
        finding.ruleId === rule &&
        placeKey(finding) === place &&
        figuresRead(finding, sheet) === figures,
    );
    if (!isThere) return changed;

    const before = await reasonsOf(db, id);
    const known = before.find((one) => isSame(one, { rule, place, figures }));
    if ((known?.text ?? '') === text && (text === '' || known?.version === ruleSetVersion))
      return { rev: row.rev, reasons: before };
    const ops = [{ path: `reason.${rule}@${place}`, base: known?.text ?? null, value: text }];
    const { rev, at } = await revise(db, scope, row, { action: 'explained', report, ops });
    const who = scope.actor.name;
    await db
      .insertInto('reason')
      .values({
        id: newId(),
        report_id: id,
        rev,
        rule,
        place,
        version: ruleSetVersion,
        figures,
        text,
        who,
        at,
      })
      .execute();
    return { rev, reasons: await reasonsOf(db, id) };
  });
}

/** 说明 of a report, the latest for each thing it was given for, latest first. */
export async function reasonsOf(db: Kysely<Tables>, reportId: string): Promise<readonly Reason[]> {
  const rows = await db
    .selectFrom('reason')
    .select(['rule', 'place', 'version', 'figures', 'text', 'who', 'at'])
    .where('report_id', '=', reportId)
    .orderBy('rev', 'desc')
    .execute();
  return rows.filter((row, index) => !rows.slice(0, index).some((later) => isSame(row, later)));
}

function isSame(a: Reason, b: Pick<Reason, 'rule' | 'place' | 'figures'>): boolean {
  return a.rule === b.rule && a.place === b.place && a.figures === b.figures;
}
