import type { Conflict, RefusedOperation } from '@/lib/store/operation';

/** 保存状态 of one report in this browser. */
export interface SaveState {
  /**
   * What matters most now: `refused` is an answer that will not change by trying again, `offline` one that
   * never came and is asked for again; `expired` needs somebody to log in.
   */
  readonly kind:
    'unchanged' | 'pending' | 'saving' | 'saved' | 'offline' | 'expired' | 'conflict' | 'refused';
  /** How many places hold a value that the server has not acknowledged. */
  readonly pending: number;
  readonly conflicts: readonly Conflict[];
  /** When the server last acknowledged, by its clock. */
  readonly savedAt?: Date;
  /** Why nothing, or not everything, can be saved. */
  readonly reason?: string;
  /** Values that cannot be saved as they are. */
  readonly refused?: readonly RefusedOperation[];
  /** This browser keeps no copy of its own: what is not saved is lost when the page closes. */
  readonly isUnbuffered?: boolean;
}
