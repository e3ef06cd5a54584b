'use client';

import { memo } from 'react';
import type { PlacedCell } from '@/lib/template/grid';
import { columnName, rowName, type Cell } from '@/lib/template/walk';
import type { Mark } from '../cell-view';
import { FigureInput } from './figure-input';
import { TotalOutput } from './total-output';
import { useLastYearFigure } from '../last-year-context';
import { useCell } from '../report-context';
import { classOfCell } from './cell-class';
import { LastYearFigure, lastYearId } from './last-year-figure';

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
  const view = useCell(cell.address);
  const before = useLastYearFigure(cell.address);
  const describedBy = before === undefined ? undefined : lastYearId(cell.address);
  const name = `${rowName(cell.table, cell.row)}，${columnName(cell.column)}`;
  return (
    <td
      className={classOfCell(view, cell.isTotal)}
      rowSpan={placed.rowSpan}
      colSpan={placed.columnSpan}
      data-cell={cell.address}
      data-pick={pick}
    >
      {before !== undefined && <LastYearFigure address={cell.address} text={before} />}
      {cell.isTotal ? (
        <TotalOutput cell={cell} view={view} name={name} describedBy={describedBy} />
      ) : (
        <FigureInput
          cell={cell}
          name={name}
          mark={markWords[view.mark ?? 'none']}
          describedBy={describedBy}
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
