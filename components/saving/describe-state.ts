import type { Outbox } from './outbox';
import type { SaveState } from './save-state';

/** What the queue knows beside its operations. */
export interface QueueFacts {
  readonly savedAt: Date | undefined;
  /** Why the server refused the last request as a whole. */
  readonly reason: string | undefined;
  /** Requests that came to nothing since the last answer. */
  readonly failures: number;
  readonly isSending: boolean;
  /** Nobody is logged in any more. */
  readonly isExpired: boolean;
  readonly isUnbuffered: boolean;
}

/** 保存状态: what the clerk has to know first stands before the rest. */
export function describeState(outbox: Outbox, facts: QueueFacts): SaveState {
  const { savedAt, isUnbuffered } = facts;
  const conflicts = outbox.conflicts();
  const refused = outbox.refused();
  const reason = facts.reason ?? refused[0]?.message;
  const pending = outbox.count();
  return {
    kind: kindOf(conflicts.length > 0, reason !== undefined, pending, facts),
    pending,
    conflicts,
    ...(savedAt ? { savedAt } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(refused.length > 0 ? { refused } : {}),
    ...(isUnbuffered ? { isUnbuffered } : {}),
  };
}

function kindOf(
  isConflict: boolean,
  isRefused: boolean,
  pending: number,
  { failures, isSending, isExpired, savedAt }: QueueFacts,
): SaveState['kind'] {
  if (isExpired && pending > 0) return 'expired';
  if (isConflict) return 'conflict';
  if (isRefused) return 'refused';
  if (pending === 0) return savedAt ? 'saved' : 'unchanged';
  if (failures > 0) return 'offline';
  return isSending ? 'saving' : 'pending';
}
