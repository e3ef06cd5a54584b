import { addressOf } from '@/lib/template/walk';
import type { ComparedFigure, ComparedTable } from './compare-years';

/** 变动较大的数, in the order of the form; of a row whose total jumps only the total is named (as C09 does). */
export function listJumps(tables: readonly ComparedTable[]): readonly ComparedFigure[] {
  const jumps = tables.flatMap(({ figures }) => figures.filter(({ isJump }) => isJump));
  const addresses = new Set(jumps.map(({ cell }) => cell.address));
  return jumps.filter(({ cell }) => {
    const total = cell.part.columns.find(({ sumOf }) => sumOf !== undefined);
    if (!total || total.id === cell.column.id) return true;
    return !addresses.has(addressOf(cell.table.id, cell.row.id, total.id));
  });
}
