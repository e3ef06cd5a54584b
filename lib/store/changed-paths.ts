import { pathsOf, type Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { readStored } from '@/lib/report/stored-value';
import type { Template } from '@/lib/template/types';
import type { HistoryEntry } from './history';

/** Every place where two versions of one format differ, with what stood and what stands there. */
export function changedPaths(template: Template, before: Report, after: Report): readonly HistoryEntry[] {
  return [...pathsOf(template)].flatMap((path: Path) => {
    const [base, value] = [readStored(before, path), readStored(after, path)];
    return base === value ? [] : [{ path, base, value }];
  });
}
