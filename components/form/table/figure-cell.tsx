'use client';

import { memo } from 'react';
import type { PlacedCell } from '@/lib/template/grid';
import type { Cell } from '@/lib/template/walk';
import { useLastYearFigure } from '../last-year-context';
import { FigureInput } from './figure-input';
import { LastYearFigure, lastYearId } from './last-year-figure';
import { TotalOutput } from './total-output';
import { useCellLook } from './use-cell-look';

/** One figure of the form: an input, or a computed 合计. Drawn anew only when its text or mark changes, and not rendered. */
export const FigureCell = memo(function FigureCell({
  cell,
  placed,
  pick,
}: {
  cell: Cell;
  placed: PlacedCell;
  pick: number;
}) {
  const [look, place] = useCellLook(cell);
  const before = useLastYearFigure(cell.address);
  const describedBy = before === undefined ? undefined : lastYearId(cell.address);
  return (
    <td
      ref={place}
      className={look.className}
      rowSpan={placed.rowSpan}
      colSpan={placed.columnSpan}
      data-cell={cell.address}
      data-pick={pick}
    >
      {before !== undefined && <LastYearFigure address={cell.address} text={before} />}
      {cell.isTotal ? (
        <TotalOutput cell={cell} look={look} describedBy={describedBy} />
      ) : (
        <FigureInput cell={cell} look={look} describedBy={describedBy} />
      )}
    </td>
  );
});
