import { withComputedTotals } from '@/lib/report/complete-totals';
import { check } from '@/lib/rules/check';
import { blockers } from '@/lib/rules/finalise';
import { stale } from './change-basics';
import { editable } from './editable';
import { readHead, type Head } from './read-head';
import { notFound, refuse, type Refusal } from './refusal';
import { nextStates, stateNames, type ReportState } from '@/lib/report/report-state';
import { holdReport, revise } from './revise';
import { forbids, type Scope } from './scope';
import type { RevisionAction } from './tables';

export interface StateChange {
  readonly to: ReportState;
  /** The revision one has seen. */
  readonly rev: number;
  /** 说明 of 存疑, by finding key; kept in the history. */
  readonly reasons?: Readonly<Record<string, string>> | undefined;
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
  { to, rev: expected, reasons = {} }: StateChange,
): Promise<{ readonly rev: number; readonly state: ReportState } | Refusal> {
  const denied = forbids(scope, 'changeState');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, id);
    if (!row) return notFound;
    if (row.state === to) return { rev: row.rev, state: to };
    if (!nextStates[row.state].includes(to)) {
      return refuse('wrongState', `报告${stateNames[row.state]}，不能改为${stateNames[to]}。`);
    }
    if (row.rev !== expected) return stale;

    const head = readHead(scope.formats, row);
    const blocked = to === 'finalized' ? refuseBlocked(head, reasons) : undefined;
    if (blocked) return blocked;
    const ops = Object.entries(reasons).map(([key, value]) => ({ path: `reason.${key}`, base: null, value }));
    const { rev } = await revise(db, scope, row, {
      action: actions[to],
      state: to,
      report: reportIn(scope, head, to),
      ops,
    });
    return { rev, state: to };
  });
}

function refuseBlocked({ template, report }: Head, reasons: Readonly<Record<string, string>>) {
  const findings = blockers(check(template, report), new Set(Object.keys(reasons)));
  if (findings.length === 0) return undefined;
  return refuse('blocked', `还有 ${findings.length} 处没有处理，不能定稿。`, { findings });
}

function reportIn(scope: Scope, { template, report }: Head, state: ReportState) {
  if (state === 'finalized') return withComputedTotals(template, report);
  return state === 'drafting' ? editable(scope.formats, report) : report;
}
