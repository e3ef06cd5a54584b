'use client';

import { figurePath } from '@/lib/report/path';
import type { Cell } from '@/lib/template/walk';
import type { CellLook } from './cell-look';

/** 合计格: computed, never typed. While parts are blank it shows what is filled; a printed total that differs stands beside it. */
export function TotalOutput({
  cell,
  look,
  describedBy,
}: {
  cell: Cell;
  look: CellLook;
  /** Id of last year's figure. */
  describedBy: string | undefined;
}) {
  return (
    <output
      id={figurePath(cell.address)}
      tabIndex={-1}
      aria-describedby={describedBy}
      aria-label={look.label}
    >
      <del hidden={look.claim === ''}>{look.claim}</del>
      <span>{look.sum}</span>
    </output>
  );
}
