import type { CellView } from '../cell-view';
import { cellStyles, markStyles } from './table-styles';

/** The classes of a cell: who wrote it, whether it is zero, and its mark. Called once each time that a cell is drawn. */
export function classOfCell(view: CellView, isTotal: boolean): string {
  const names = [cellStyles.cell, cellStyles[view.state]];
  if (isTotal) names.push(cellStyles.total);
  if (view.isRunning) names.push(cellStyles.running);
  if (view.state === 'odd') names.push(markStyles.odd);
  if (view.mark) names.push(markStyles[view.mark]);
  return names.filter(Boolean).join(' ');
}
