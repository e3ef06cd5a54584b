import { cleanText } from '@/lib/report/clean-text';
import { isEditable, stateNames } from '@/lib/report/report-state';
import { ruleSetVersion } from '@/lib/rules/check';
import { placeKey } from '@/lib/rules/finding-key';
import { figuresRead, type Reason } from '@/lib/rules/reason';
import { checkStored } from './check-stored';
import { loadRow } from './load-report';
import { notFound, refuse, type Refusal } from './refusal';
import { forbidsReport } from './report-access';
import { holdReport, newId, revise } from './revise';
import { forbidsAlways, type Scope } from './scope';
import { isSameThing, reasonsOf } from './stored-reasons';

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
  const denied = forbidsAlways(scope, 'editReport');
  if (denied) return denied;
  const text = cleanText(written).trim();
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    if (!isEditable(row.state)) return refuse('locked', `报告${stateNames[row.state]}，不能修改。`);
    const refused = await forbidsReport(db, scope, 'editReport', row);
    if (refused) return refused;
    const { report, sheet, findings } = checkStored(await loadRow(db, scope, row));
    const isThere = findings.some(
      (finding) =>
        finding.severity === 'doubt' &&
        finding.ruleId === rule &&
        placeKey(finding) === place &&
        figuresRead(finding, sheet) === figures,
    );
    if (!isThere) return changed;

    const before = await reasonsOf(db, id);
    const known = before.find((one) => isSameThing(one, { rule, place, figures }));
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
