'use client';

import { memo } from 'react';
import type { PlacedCell } from '@/lib/template/grid';
import { columnName, rowName, type Cell } from '@/lib/template/walk';
import type { Mark } from '../cell-view';
import { FigureInput } from './figure-input';
import { TotalOutput } from './total-output';
import { useCell, useReport } from '../report-context';
import { classOfCell } from './cell-class';
import styles from './official-table.module.css';

/** One figure of the form: an input, or a computed 合计. Renders only when its text or mark changes. */
export const FigureCell = memo(function FigureCell({
  cell,
  placed,
  pick,
}: {
  cell: Cell;
  placed: PlacedCell;
  pick: number;
}) {
  const { lastYear } = useReport();
  const view = useCell(cell.address);
  const before = lastYear?.tables[cell.table.id]?.[cell.row.id]?.[cell.column.id] ?? null;
  const name = `${rowName(cell.table, cell.row)}，${columnName(cell.column)}`;
  return (
    <td
      className={classOfCell(view, cell.isTotal)}
      rowSpan={placed.rowSpan}
      colSpan={placed.columnSpan}
      data-cell={cell.address}
      data-pick={pick}
    >
      {before !== null && before !== '0' && (
        <i className={styles.lastYear} aria-hidden="true">
          {before}
        </i>
      )}
      {cell.isTotal ? (
        <TotalOutput cell={cell} view={view} name={name} />
      ) : (
        <FigureInput
          cell={cell}
          name={name}
          described={markWords[view.mark ?? 'none']}
          isOdd={view.state === 'odd'}
        />
      )}
    </td>
  );
});

/** What a mark says to those who do not see its shape. */
const markWords: Readonly<Record<Exclude<Mark, null> | 'none', string>> = {
  error: '有误',
  missing: '未填',
  doubt: '存疑',
  hint: '提示',
  follow: '随他格不符',
  none: '',
};
