import type { ReadTable } from '@/lib/read/read-table';
import type { Table } from '@/lib/template/types';
import type { Cell } from '@/lib/template/walk';
import { blockView } from './block-view';
import { landAcross } from './land-across';
import { landByLabels } from './land-by-labels';
import { landByShape } from './land-by-shape';
import { landingRows, type Landing } from './landing';

/**
 * Where a pasted block lands: by its labels, else by its shape from the cell in work. Of several tables that were copied
 * together, the one most of whose rows belong here.
 */
export function landBlocks(
  table: Table,
  blocks: readonly ReadTable[],
  focused: Cell | undefined,
): Landing | null {
  const landings = blocks.flatMap((block) => landBlock(table, block, focused) ?? []);
  return landings.reduce<Landing | null>(
    (best, landing) => (best && landingRows(best) >= landingRows(landing) ? best : landing),
    null,
  );
}

function landBlock(table: Table, block: ReadTable, focused: Cell | undefined): Landing | null {
  const view = blockView(block);
  return (
    landAcross(table, view) ??
    landByLabels(table, view, focused) ??
    (focused ? landByShape(table, view, focused) : null)
  );
}
