import type { Amount } from '@/lib/report/figure';
import type { Sheet } from '@/lib/report/evaluate';
import { leavesOf } from '@/lib/template/totals';

/** What the status bar says of a selection. */
export interface SelectionSum {
  /** 计数: cells that hold a figure; a 合计 whose parts are not all filled holds none. */
  readonly count: number;
  /** 合计; null where amounts in 万元 stand beside counts. */
  readonly sum: Amount | null;
  /** A 合计 was selected together with its parts and is not added again. */
  readonly leavesOut: boolean;
}

/** Adds up selected cells, each input at most once: a 合计 counts only where none of its parts is counted already. */
export function selectionSum(addresses: readonly string[], sheet: Sheet): SelectionSum {
  const shown = addresses.flatMap((address) => {
    const figure = sheet.get(address);
    const value = figure && (figure.cell.isTotal ? (figure.computed ?? figure.value) : figure.value);
    if (!figure || value === null || value === undefined) return [];
    const { cell } = figure;
    return [{ value, kind: cell.kind, leaves: cell.isTotal ? leavesOf(cell) : [address] }];
  });
  const counted = new Set<string>();
  let sum = 0n;
  let leavesOut = false;
  for (const { value, leaves } of [...shown].sort((a, b) => a.leaves.length - b.leaves.length)) {
    if (leaves.some((leaf) => counted.has(leaf))) {
      leavesOut = true;
      continue;
    }
    leaves.forEach((leaf) => counted.add(leaf));
    sum += value;
  }
  const isMixed = shown.some(({ kind }) => kind === 'amount') && shown.some(({ kind }) => kind !== 'amount');
  return { count: shown.length, sum: isMixed ? null : sum, leavesOut };
}
