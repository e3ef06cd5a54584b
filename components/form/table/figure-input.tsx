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
  described,
  isOdd,
}: {
  cell: Cell;
  name: string;
  described: string;
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
      aria-label={described === '' ? name : `${name}，${described}`}
      aria-invalid={isOdd || undefined}
    />
  );
}
