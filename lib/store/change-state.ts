import { withComputedTotals } from '@/lib/report/complete-totals';
import { nextStates, stateNames, type ReportState } from '@/lib/report/report-state';
import { ruleSetVersion } from '@/lib/rules/check';
import { blockers } from '@/lib/rules/finalise';
import { stale } from './change-basics';
import { checkStored } from './check-stored';
import { editable } from './editable';
import { loadRow } from './load-report';
import { readHead, type Head } from './read-head';
import { notFound, refuse, type Refusal } from './refusal';
import { forbidsReport } from './report-access';
import { holdReport, revise, type ReportRow, type Write } from './revise';
import { forbidsAlways, type Scope } from './scope';
import type { RevisionAction } from './tables';

export interface StateChange {
  readonly to: ReportState;
  /** The revision one has seen. */
  readonly rev: number;
}

const actions: Readonly<Record<ReportState, RevisionAction>> = {
  drafting: 'reopened',
  finalized: 'finalized',
  published: 'published',
};

/** 定稿、重新编辑、发布. 定稿 fills in the totals and freezes the report; repeated, it changes nothing. */
export async function changeState(
  scope: Scope,
  id: string,
  { to, rev: expected }: StateChange,
): Promise<{ readonly rev: number; readonly state: ReportState } | Refusal> {
  const denied = forbidsAlways(scope, 'changeState');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    const refused = await forbidsReport(db, scope, 'changeState', row);
    if (refused) return refused;
    if (row.state === to) return { rev: row.rev, state: to };
    if (!nextStates[row.state].includes(to)) {
      return refuse('wrongState', `报告${stateNames[row.state]}，不能改为${stateNames[to]}。`);
    }
    if (row.rev !== expected) return stale;

    const isFinal = to === 'finalized';
    const blocked = isFinal ? await refuseBlocked(db, scope, row) : undefined;
    if (blocked) return blocked;
    const ruleSet = isFinal ? ruleSetVersion : to === 'drafting' ? null : row.rule_set;
    const { rev } = await revise(db, scope, row, {
      action: actions[to],
      state: to,
      ruleSet,
      report: reportIn(scope, readHead(scope.formats, row), to),
      ops: isFinal ? [{ path: 'ruleSet', base: row.rule_set, value: ruleSet }] : [],
    });
    return { rev, state: to };
  });
}

async function refuseBlocked(db: Write, scope: Scope, row: ReportRow): Promise<Refusal | undefined> {
  const { findings, reasons } = checkStored(await loadRow(db, scope, row));
  const open = blockers(findings, reasons);
  if (open.length === 0) return undefined;
  return refuse('blocked', `还有 ${open.length} 处没有处理，不能定稿。`, { findings: open });
}

function reportIn(scope: Scope, { template, report }: Head, state: ReportState) {
  if (state === 'finalized') return withComputedTotals(template, report);
  return state === 'drafting' ? editable(scope.formats, report) : report;
}
