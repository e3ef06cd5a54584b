import { columnName, rowName, type Cell } from '@/lib/template/walk';
import type { CellView, Mark } from '../cell-view';
import { classOfCell } from './cell-class';

/** 单元格画法: what of a cell changes while the report is filled. */
export interface CellLook {
  readonly className: string;
  /** What is said of it: row, column, and its mark or its sum. */
  readonly label: string;
  readonly isOdd: boolean;
  /** 合计, and 印作 where a printed one differs; both are empty for a cell that is typed. */
  readonly sum: string;
  readonly claim: string;
}

export function lookOf(cell: Cell, view: CellView): CellLook {
  const name = `${rowName(cell.table, cell.row)}，${columnName(cell.column)}`;
  const className = classOfCell(view, cell.isTotal);
  if (cell.isTotal)
    return {
      className,
      label: `${name}，${totalWords(view)}`,
      isOdd: false,
      sum: view.text,
      claim: view.claim ?? '',
    };
  const mark = markWords[view.mark ?? 'none'];
  const label = mark === '' ? name : `${name}，${mark}`;
  return { className, label, isOdd: view.state === 'odd', sum: '', claim: '' };
}

function totalWords({ text, claim, isRunning }: CellView): string {
  if (claim !== null) return `印作 ${claim}，计算 ${text === '' ? '待合计' : text}`;
  const state = isRunning ? (text === '' ? '待合计' : '已填合计') : '合计';
  return `${state} ${text}`;
}

/** What a mark says to those who do not see its shape. */
const markWords: Readonly<Record<Exclude<Mark, null> | 'none', string>> = {
  error: '有误',
  missing: '未填',
  doubt: '存疑',
  hint: '提示',
  follow: '随他格不符',
  none: '',
};
