import type { Sheet } from '@/lib/report/evaluate';
import type { Finding } from '@/lib/rules/finding';

/** Whether a finding says no more than that one cell was never filled; such findings are counted, not listed. */
export function isBlankCell({ severity, cells: [cell] }: Finding, sheet: Sheet): boolean {
  return severity === 'missing' && cell !== undefined && sheet.get(cell)?.text === null;
}

/** One blank cell is named; several are counted. */
export function blankWords([first, ...others]: readonly Finding[]): string {
  if (!first || others.length > 0) return `${others.length + 1} 个格子未填，没有数据的填 0。`;
  return first.message;
}
