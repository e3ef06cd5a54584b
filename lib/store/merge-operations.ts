import type { Report } from '@/lib/report/report';
import { settleTexts } from '@/lib/report/stored-value';
import { applyOperation } from './apply-operation';
import { cleanValue, lengthLimit } from './clean-value';
import type { HistoryEntry } from './history';
import type { Operation, RefusedOperation } from './operation';
import type { Head } from './read-head';

/** What became of an operation when it was first received. */
export type OperationResult = 'applied' | 'conflict' | 'refused';

/** A report after a list of operations, and what became of each. */
export interface Merge {
  readonly report: Report;
  readonly applied: readonly string[];
  readonly conflicting: readonly Operation[];
  readonly refused: readonly RefusedOperation[];
  readonly written: readonly HistoryEntry[];
  readonly lost: readonly HistoryEntry[];
  /** Results that were not known before. */
  readonly results: ReadonlyMap<string, OperationResult>;
}

/**
 * 合并: operations one after the other, without a database. `seen` tells what was received before: what was applied
 * is not applied again, and a conflict stays one until both sides agree or a new operation settles it.
 */
export function mergeOperations(
  { template, report: before }: Head,
  operations: readonly Operation[],
  seen: ReadonlyMap<string, string>,
): Merge {
  let report = before;
  const applied: string[] = [];
  const conflicting: Operation[] = [];
  const refused: RefusedOperation[] = [];
  const written: HistoryEntry[] = [];
  const lost: HistoryEntry[] = [];
  const results = new Map<string, OperationResult>();

  for (const operation of operations) {
    const { opId, path, base } = operation;
    const known = results.get(opId) ?? seen.get(opId);
    if (known === 'applied') {
      applied.push(opId);
      continue;
    }
    const value = cleanValue(path, operation.value);
    if (operation.discard) {
      applied.push(opId);
      results.set(opId, 'applied');
      if ((value?.length ?? 0) <= lengthLimit(path)) lost.push({ path, base, value });
      continue;
    }
    const outcome = applyOperation({ template, report }, operation);
    if (outcome.kind === 'refused') {
      const { code, message } = outcome;
      refused.push({ opId, path, code, message });
      if (known === undefined && code === 'unknownPath') lost.push({ path, base, value });
      if (known === undefined) results.set(opId, 'refused');
    } else if (outcome.kind === 'conflict' || (known === 'conflict' && outcome.kind === 'applied')) {
      conflicting.push(operation);
      if (known !== 'conflict') lost.push({ path, base, value });
      if (known !== 'conflict') results.set(opId, 'conflict');
    } else {
      applied.push(opId);
      results.set(opId, 'applied');
      if (outcome.kind === 'same') continue;
      report = outcome.report;
      written.push({ path, base: cleanValue(path, base), value });
    }
  }
  const settled = written.length > 0 ? settleTexts(template, report) : report;
  return { report: settled, applied, conflicting, refused, written, lost, results };
}
