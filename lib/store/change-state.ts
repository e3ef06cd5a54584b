import { withComputedTotals } from '@/lib/report/complete-totals';
import { isEditable, stateNames, type ReportState } from '@/lib/report/report-state';
import { arrowsFrom, type StateArrow } from '@/lib/report/state-changes';
import { ruleSetVersion } from '@/lib/rules/check';
import { blockers } from '@/lib/rules/finalise';
import { stale } from './change-basics';
import { checkStored } from './check-stored';
import { editable } from './editable';
import type { HistoryEntry } from './history';
import { loadRow } from './load-report';
import { enterPublication, type PublishedPlace } from './publications';
import { readHead, type Head } from './read-head';
import { notFound, refuse, type Refusal } from './refusal';
import { reportResource } from './report-access';
import { holdReport, revise, type ReportRow, type Write } from './revise';
import { forbidsAlways, type Scope } from './scope';
import { rememberAnswer, seenAnswer } from './seen-answer';
import { forbidsAct, revisionOf } from './state-acts';
import { refuseUnsaid } from './state-words';
import { stateWay } from './state-way';

export interface StateChange {
  readonly to: ReportState;
  /** The revision one has seen. */
  readonly rev: number;
  /** The state one has seen. */
  readonly from?: ReportState | undefined;
  /** The same key is one change, however often it is sent. */
  readonly key?: string | undefined;
  /** 退回理由 or 更正说明 */
  readonly note?: string | undefined;
  readonly publication?: PublishedPlace | undefined;
}

export interface StateChanged {
  readonly rev: number;
  readonly state: ReportState;
}

/** 状态变更, one arrow of `state-changes.ts`. 定稿 and 提交 fill in the totals and freeze the report. */
export async function changeState(
  scope: Scope,
  id: string,
  change: StateChange,
): Promise<StateChanged | Refusal> {
  const { to, rev: expected, from, key } = change;
  const denied = forbidsAlways(scope, 'readReport');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    const known = key === undefined ? undefined : await seenAnswer(db, id, key);
    if (known) return known;
    if (from === undefined && row.state === to) return { rev: row.rev, state: to };
    if (from !== undefined && from !== row.state) {
      return refuse('stale', `报告现在是${stateNames[row.state]}，刷新后再操作。`);
    }
    const arrow = arrowsFrom(row.state, await stateWay(db, scope, row.agency_id)).find(
      (one) => one.to === to,
    );
    if (!arrow) return refuse('wrongState', `报告${stateNames[row.state]}，不能改为${stateNames[to]}。`);
    const forbidden = forbidsAct(scope, arrow, await reportResource(db, row));
    if (forbidden) return forbidden;
    if (row.rev !== expected) return stale;
    const refusal = refuseUnsaid(arrow, change) ?? (await refuseBlocked(db, scope, row, arrow));
    if (refusal) return refusal;

    const answer = await follow(db, scope, row, { arrow, change });
    if (key !== undefined) await rememberAnswer(db, scope, id, { key, answer });
    return answer;
  });
}

async function follow(
  db: Write,
  scope: Scope,
  row: ReportRow,
  { arrow, change }: { readonly arrow: StateArrow; readonly change: StateChange },
): Promise<StateChanged> {
  const state = arrow.to;
  const ruleSet = arrow.freezes ? ruleSetVersion : isEditable(state) ? null : row.rule_set;
  const ops: HistoryEntry[] = [];
  if (arrow.freezes) ops.push({ path: 'ruleSet', base: row.rule_set, value: ruleSet });
  if (arrow.needs === 'reason' || arrow.needs === 'note') {
    ops.push({ path: 'note', base: null, value: change.note?.trim() ?? '' });
  }
  const { rev, at } = await revise(db, scope, row, {
    action: revisionOf(arrow),
    state,
    ruleSet,
    report: reportIn(scope, readHead(scope.formats, row), arrow),
    ops,
  });
  if (change.publication && arrow.needs === 'publication') {
    await enterPublication(db, scope, { id: row.id, rev, at, place: change.publication });
  }
  return { rev, state };
}

async function refuseBlocked(
  db: Write,
  scope: Scope,
  row: ReportRow,
  { freezes, to }: StateArrow,
): Promise<Refusal | undefined> {
  if (!freezes) return undefined;
  const { findings, reasons } = checkStored(await loadRow(db, scope, row));
  const open = blockers(findings, reasons);
  if (open.length === 0) return undefined;
  const act = to === 'finalized' ? '定稿' : '提交';
  return refuse('blocked', `还有 ${open.length} 处没有处理，不能${act}。`, { findings: open });
}

function reportIn(scope: Scope, { template, report }: Head, { freezes, to }: StateArrow) {
  if (freezes) return withComputedTotals(template, report);
  return isEditable(to) ? editable(scope.formats, report) : report;
}
