'use client';

import { formatAmount } from '@/lib/report/figure';
import { usePaintedSnapshot } from '../../report-context';
import { columnsIn, rowsIn } from './selected-cells';
import { selectionSum } from './selection-sum';
import { isMany } from './selection-store';
import { useSelection } from './use-selection';

/** 选区 in words, seen and heard: its size, 计数 and 合计. Empty while one cell is in work. */
export function SelectionWords({ className }: { className: string | undefined }) {
  const selected = useSelection();
  const words = usePaintedSnapshot(({ sheet }) => {
    if (!isMany(selected)) return '';
    const addresses = selected.cells.map(({ address }) => address);
    const { count, sum, leavesOut } = selectionSum(addresses, sheet);
    const size = `选中 ${rowsIn(selected)} 行 ${columnsIn(selected)} 列，计数 ${count}`;
    if (sum === null || count === 0) return size;
    return `${size}，合计 ${formatAmount(sum)}${leavesOut ? '（总计格不重复计）' : ''}`;
  });
  return (
    <span role="status" className={className}>
      {words}
    </span>
  );
}
