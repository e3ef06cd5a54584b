import type { Sheet } from '@/lib/report/evaluate';
import type { Finding } from '@/lib/rules/finding';

/** Whether a finding says no more than that one cell was never filled; such findings are counted, not listed. */
export function isBlankCell({ severity, cells: [cell] }: Finding, sheet: Sheet): boolean {
  return severity === 'missing' && cell !== undefined && sheet.get(cell)?.text === null;
}
