import type { FileReading } from '@/components/import/read-file';
import { severities, type Severity } from '@/lib/rules/finding';
import type { CheckItem } from './check-queue';

export type CheckedFile = CheckItem<FileReading>;

/** How many findings of a file there are; a cell that could not be read counts as 未填. */
export function countsOf({ findings, reading }: FileReading): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const cells = new Set(
    findings.filter(({ severity }) => severity === 'missing').flatMap(({ cells: [first] }) => first ?? []),
  );
  const unread = reading.unread.filter(({ id }) => id !== undefined && !cells.has(id)).length;
  return {
    error: count('error'),
    missing: count('missing') + unread,
    doubt: count('doubt'),
    hint: count('hint'),
  };
}

export const checkFilters = ['all', ...severities, 'unreadable'] as const;
export type CheckFilter = (typeof checkFilters)[number];

export function passes({ state }: CheckedFile, filter: CheckFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'unreadable') return state.kind === 'unreadable';
  return state.kind === 'read' && countsOf(state.result)[filter] > 0;
}

/** 问题多的在前: what cannot be read, then by errors, doubts and blanks; files of one rank stay in their order. */
export function worstFirst(files: readonly CheckedFile[]): readonly CheckedFile[] {
  return [...files].sort((a, b) => {
    const [left, right] = [rankOf(a), rankOf(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? a.key - b.key : (right[at] ?? 0) - (left[at] ?? 0);
  });
}

function rankOf({ state }: CheckedFile): readonly number[] {
  if (state.kind === 'unreadable') return [2, 0, 0, 0];
  if (state.kind !== 'read') return [0, 0, 0, 0];
  const { error, doubt, missing } = countsOf(state.result);
  return [1, error, doubt, missing];
}
