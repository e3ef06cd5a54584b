import type { Sheet } from '@/lib/report/evaluate';
import type { Template } from '@/lib/template/types';
import { balanceLines } from './balance-lines';

/** 收办情况 of a report at a glance: the terms of its 勾稽关系 in the total column, and whether all columns agree. */
export interface Flow {
  /** By their short words: 新收 21. Blank is 未填. */
  readonly figures: ReadonlyMap<string, string>;
  /** Null where the form declares no 勾稽关系. */
  readonly verdict: FlowVerdict | null;
}

export type FlowVerdict =
  | { readonly kind: 'holds' }
  | { readonly kind: 'undecided' }
  /** The total column is off by so much. */
  | { readonly kind: 'totalOff'; readonly difference: string }
  /** So many columns are off, and cancel each other out in the total. */
  | { readonly kind: 'columnsOff'; readonly count: number };

export function flowOf(template: Template, sheet: Sheet): Flow {
  const lines = template.sections.flatMap((section) =>
    section.kind === 'table' ? balanceLines(template, section.table.id, sheet) : [],
  );
  const total = lines.filter(({ column }) => column.sumOf !== undefined).pop();
  if (!total) return { figures: new Map(), verdict: null };
  const figures = new Map(
    [...total.left.terms, ...total.right.terms].map(({ label, value }) => [label, value]),
  );
  const { verdict } = total;
  if (verdict.kind === 'broken') {
    return { figures, verdict: { kind: 'totalOff', difference: verdict.difference } };
  }
  const count = lines.filter((line) => line.verdict.kind === 'broken').length;
  if (count > 0) return { figures, verdict: { kind: 'columnsOff', count } };
  const isDecided = lines.every((line) => line.verdict.kind === 'holds');
  return { figures, verdict: { kind: isDecided ? 'holds' : 'undecided' } };
}
