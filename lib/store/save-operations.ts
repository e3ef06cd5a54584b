import { pathsOf } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { readStored } from '@/lib/report/stored-value';
import { lastChange } from './last-change';
import { mergeOperations } from './merge-operations';
import type { Conflict, Operation, PlaceValue, SaveAnswer } from './operation';
import { readHead, type Head } from './read-head';
import { notFound, refuse, type Refusal } from './refusal';
import { isEditable, stateNames } from '@/lib/report/report-state';
import { forbidsReport } from './report-access';
import { holdReport, revise, type ReportRow, type Write } from './revise';
import { forbidsAlways, type Scope } from './scope';
import { rememberOperations, seenOperations } from './seen-operations';

/**
 * 保存: takes operations in their order, in one transaction, and answers after the commit. Different places merge;
 * the same place conflicts and keeps what stands; a repeated operation is done once.
 */
export async function saveOperations(
  scope: Scope,
  id: string,
  operations: readonly Operation[],
): Promise<SaveAnswer | Refusal> {
  const denied = forbidsAlways(scope, 'editReport');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    const seen = await seenOperations(db, id, operations);
    const head = readHead(scope.formats, row);
    const merge = mergeOperations(head, operations, seen);
    const { report, applied, refused, written, lost } = merge;
    const isNew = written.length > 0 || lost.length > 0;
    // A repeated answer is due in every state; a known key that now brings something else is an edit like any other.
    const isRepeated = !isNew && operations.every(({ opId }) => seen.has(opId));
    const refusal = isRepeated ? undefined : await refuseEditing(db, scope, row);
    if (refusal) return refusal;
    const { rev, at } = isNew
      ? await revise(db, scope, row, { action: 'edited', report, ops: written, lost })
      : { rev: row.rev, at: row.updated_at };
    await rememberOperations(db, id, merge.results, at);
    const conflicts = await describeConflicts(db, id, report, merge.conflicting);
    return {
      rev,
      savedAt: at,
      applied,
      conflicts,
      refused,
      places: placesOf({ ...head, report }, operations),
    };
  });
}

function placesOf({ template, report }: Head, operations: readonly Operation[]): readonly PlaceValue[] {
  const known = pathsOf(template);
  const paths = new Set(operations.map(({ path }) => path).filter((path) => known.has(path)));
  return [...paths].map((path) => ({ path, value: readStored(report, path) }));
}

async function refuseEditing(db: Write, scope: Scope, row: ReportRow): Promise<Refusal | undefined> {
  if (!isEditable(row.state)) return refuse('locked', `报告${stateNames[row.state]}，不能修改。`);
  return forbidsReport(db, scope, 'editReport', row);
}

async function describeConflicts(db: Write, id: string, report: Report, operations: readonly Operation[]) {
  const conflicts: Conflict[] = [];
  for (const { opId, path, base, value } of operations) {
    const theirs = readStored(report, path);
    conflicts.push({ opId, path, base, mine: value, theirs, ...(await lastChange(db, id, path)) });
  }
  return conflicts;
}
