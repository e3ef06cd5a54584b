import type { CellView } from '../cell-view';
import styles from './official-table.module.css';

/** The look of a cell: who wrote it, whether it is zero, and its mark. Called once for each rendering of a cell. */
export function classOfCell(view: CellView, isTotal: boolean): string {
  const names = [styles.cell, styles[view.state]];
  if (isTotal) names.push(styles.total);
  if (view.isRunning) names.push(styles.running);
  if (view.claim !== null) names.push(styles.claimed);
  if (view.mark) names.push(styles[view.mark]);
  return names.filter(Boolean).join(' ');
}
