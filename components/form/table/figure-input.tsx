'use client';

import { figurePath } from '@/lib/report/path';
import { CELL_LENGTH } from '@/lib/report/lengths';
import type { Cell } from '@/lib/template/walk';
import { useReport } from '../report-context';
import { useField } from '../use-field';
import type { CellLook } from './cell-look';

/** 填写格 */
export function FigureInput({
  cell,
  look,
  describedBy,
}: {
  cell: Cell;
  look: CellLook;
  /** Id of last year's figure. */
  describedBy: string | undefined;
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
      aria-label={look.label}
      aria-describedby={describedBy}
      aria-invalid={look.isOdd || undefined}
    />
  );
}
