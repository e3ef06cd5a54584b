import type { Action } from '@/lib/access/actions';
import type { Resource } from '@/lib/access/resource';
import type { StateAct, StateArrow } from '@/lib/report/state-changes';
import { refuse, type Refusal } from './refusal';
import { forbids, type Scope } from './scope';
import type { StateAction } from './tables';

interface ActRow {
  /** What somebody must be allowed to do. */
  readonly action: Action;
  /** What the revision says. */
  readonly revision: StateAction;
}

const acts: Readonly<Record<StateAct, ActRow>> = {
  finalize: { action: 'changeState', revision: 'finalized' },
  reopen: { action: 'changeState', revision: 'reopened' },
  submit: { action: 'submitReport', revision: 'submitted' },
  withdraw: { action: 'withdrawReport', revision: 'withdrawn' },
  approve: { action: 'reviewReport', revision: 'approved' },
  return: { action: 'reviewReport', revision: 'returned' },
  deliver: { action: 'deliverReport', revision: 'delivered' },
  accept: { action: 'superviseReport', revision: 'accepted' },
  sendBack: { action: 'superviseReport', revision: 'sentBack' },
  publish: { action: 'publishReport', revision: 'published' },
  correct: { action: 'publishReport', revision: 'corrected' },
};

const ownWork = refuse('forbidden', '不能审核自己提交的报告，由另一位审核人审核。');
const ownBelow = refuse('forbidden', '不能通过自己提交的报告，由主管部门的另一位工作人员通过。');

export function revisionOf({ act }: StateArrow): StateAction {
  return acts[act].revision;
}

/**
 * Why somebody may not do it. Nobody reviews what he submitted himself, nor accepts it from above, whatever roles he has.
 * Sending it back stays open, so that no report waits for a second person who is not there.
 */
export function forbidsAct(scope: Scope, { act }: StateArrow, resource: Resource): Refusal | undefined {
  const { action } = acts[act];
  const isOwn = resource.submittedBy === scope.actor.id;
  if (isOwn && action === 'reviewReport') return ownWork;
  if (isOwn && act === 'accept') return ownBelow;
  return forbids(scope, action, resource);
}
