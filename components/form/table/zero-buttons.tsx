'use client';

import { Button } from '@/components/ui/button';
import type { Table } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { useReport, usePaintedSnapshot } from '../report-context';
import { blanksOf } from './selection/cell-changes';
import { addressesInRows, rowWord } from './selection/rows-in-work';
import { useSelection } from './selection/use-selection';
import type { GridActs } from './use-grid-acts';

/** 零报告 and 本行填 0: cells that are 未填 become a confirmed 0. */
export function ZeroButtons({ table, acts }: { table: Table; acts: GridActs }) {
  return (
    <>
      <ZeroRow table={table} onZero={acts.zeroRow} />
      {table.zeroReport && <ZeroTable table={table} onZero={acts.zeroTable} />}
    </>
  );
}

function ZeroRow({ table, onZero }: { table: Table; onZero: () => void }) {
  const { isLocked } = useReport();
  const row = addressesInRows(table, useSelection());
  const blank = usePaintedSnapshot(({ sheet }) => blanksOf(row, sheet).length);
  return (
    <Button
      variant="bare"
      size="sm"
      title={`${rowWord(table)}未填的格子填 0 Alt+0`}
      aria-keyshortcuts="Alt+0"
      disabled={isLocked || blank === 0}
      // The cell in work keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onZero}
    >
      {`${rowWord(table)}填 0`}
    </Button>
  );
}

/** 零报告 while nothing is filled, 其余填 0 from then on. */
function ZeroTable({ table, onZero }: { table: Table; onZero: () => void }) {
  const { isLocked } = useReport();
  const all = cellsOf(table).map(({ address }) => address);
  const blank = usePaintedSnapshot(({ sheet }) => blanksOf(all, sheet).length);
  if (blank === 0) return null;
  const inputs = cellsOf(table).filter(({ isTotal }) => !isTotal).length;
  return (
    <Button
      variant="bare"
      size="sm"
      title="本表其余未填的格子填 0 Alt+Shift+0"
      aria-keyshortcuts="Alt+Shift+0"
      disabled={isLocked}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onZero}
    >
      {blank === inputs ? '零报告' : '其余填 0'}
    </Button>
  );
}
