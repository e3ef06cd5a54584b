'use client';

import { figurePath } from '@/lib/report/path';
import type { Cell } from '@/lib/template/walk';
import type { CellView } from '../cell-view';

/** 合计格: computed, never typed. While parts are blank it shows what is filled; a printed total that differs stands beside it. */
export function TotalOutput({
  cell,
  view,
  name,
  describedBy,
}: {
  cell: Cell;
  view: CellView;
  name: string;
  /** Id of last year's figure. */
  describedBy: string | undefined;
}) {
  const state = view.isRunning ? (view.text === '' ? '待合计' : '已填合计') : '合计';
  return (
    <output
      id={figurePath(cell.address)}
      tabIndex={-1}
      aria-describedby={describedBy}
      aria-label={
        view.claim === null
          ? `${name}，${state} ${view.text}`
          : `${name}，印作 ${view.claim}，计算 ${view.text === '' ? '待合计' : view.text}`
      }
    >
      {view.claim !== null && <del>{view.claim}</del>}
      {view.text}
    </output>
  );
}
