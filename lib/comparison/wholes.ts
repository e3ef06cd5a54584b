import { sumsOf } from '@/lib/template/totals';
import type { Table } from '@/lib/template/types';
import type { Cell } from '@/lib/template/walk';

/** 占比的整体: the totals that a cell is a part of. */
export interface Wholes {
  /** Along its row: 总计 of all 申请人. */
  readonly row?: Cell;
  /** Down its column: 总计 of all outcomes. */
  readonly column?: Cell;
}

/** The wholes of each cell of a table, by address. Where subtotals stand in a total, the widest one counts. */
export function wholesOf(table: Table): ReadonlyMap<string, Wholes> {
  const wholes = new Map<string, Wholes>();
  const widest = [...sumsOf(table)].sort((a, b) => a.parts.length - b.parts.length);
  for (const { total, along, parts } of widest) {
    for (const part of parts) wholes.set(part, { ...wholes.get(part), [along]: total });
  }
  return wholes;
}
