'use client';

import { figurePath } from '@/lib/report/path';
import { CELL_LENGTH } from '@/lib/report/lengths';
import type { Cell } from '@/lib/template/walk';
import { useReport } from '../report-context';
import { useField } from '../use-field';

/** 填写格 */
export function FigureInput({
  cell,
  name,
  mark,
  describedBy,
  isOdd,
}: {
  cell: Cell;
  name: string;
  /** What the mark of the cell says: 有误, 未填. */
  mark: string;
  /** Id of last year's figure. */
  describedBy: string | undefined;
  isOdd: boolean;
}) {
  const { isLocked } = useReport();
  const field = useField(figurePath(cell.address));
  return (
    <input
      {...field}
      inputMode={cell.kind === 'amount' ? 'decimal' : 'numeric'}
      autoComplete="off"
      spellCheck={false}
      maxLength={CELL_LENGTH}
      readOnly={isLocked}
      onFocus={(event) => event.target.select()}
      aria-label={mark === '' ? name : `${name}，${mark}`}
      aria-describedby={describedBy}
      aria-invalid={isOdd || undefined}
    />
  );
}
