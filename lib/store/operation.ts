import type { Path } from '@/lib/report/path';
import type { Reason } from '@/lib/rules/reason';
import type { Comment } from './comments';

/**
 * 保存操作: one value typed into one place. `base` is the value one saw before; null is 未填.
 * The same `opId` is one operation, however often it is sent.
 */
export interface Operation {
  readonly opId: string;
  readonly path: Path;
  readonly base: string | null;
  readonly value: string | null;
  /** 放弃: not to be written, only kept in the history as a value that gave way. */
  readonly discard?: boolean | undefined;
}

/** 冲突: somebody else changed the same place first. Nothing was overwritten; both values are in the history. */
export interface Conflict {
  readonly opId: string;
  readonly path: Path;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  /** Revision, time and author of `theirs`. */
  readonly rev: number;
  readonly at: string;
  readonly who: string;
}

/** 未接受: an operation that can never be saved as it is, and why, in Chinese. */
export interface RefusedOperation {
  readonly opId: string;
  readonly path: Path;
  readonly code: 'unknownPath' | 'tooLong' | 'exclusive' | 'notTaken';
  readonly message: string;
}

/** 现值: what stands at a place. */
export interface PlaceValue {
  readonly path: Path;
  readonly value: string | null;
}

/** What became of a list of operations, after the commit. */
export interface SaveAnswer {
  readonly rev: number;
  readonly savedAt: string;
  /** Operations that are in the report now, those repeated among them. */
  readonly applied: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly refused: readonly RefusedOperation[];
  /** What stands at the places of the operations at `rev`: somebody else may have written there since. */
  readonly places: readonly PlaceValue[];
}

/** What others changed since a revision. */
export interface RemoteChanges {
  readonly rev: number;
  readonly changes: readonly PlaceValue[];
  /** Year, agency or state changed as well: the page has to be loaded anew. */
  readonly reload: boolean;
  /** All 批注 as they stand now, and what tells these from later ones; absent where they are as they were. */
  readonly comments?: { readonly all: readonly Comment[]; readonly stamp: string };
  /** All 说明 as they stand now; absent where none was given since. */
  readonly reasons?: readonly Reason[];
}
