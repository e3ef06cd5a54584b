import { evaluate } from '@/lib/report/evaluate';
import type { Reading } from './reading';
import type { ReviewRow } from './review-rows';

/** 汇总: how many cells the form has, and what became of them. */
export interface ReviewCounts {
  readonly cells: number;
  readonly read: number;
  readonly agree: number;
  readonly open: number;
  readonly unread: number;
}

/** `answered` holds the rows that a person has decided. */
export function reviewCounts(
  { template, report }: Reading,
  rows: readonly ReviewRow[],
  answered: (row: ReviewRow) => boolean,
): ReviewCounts {
  const sheet = evaluate(template, report);
  const doubtful = new Set(rows.flatMap(({ addresses }) => addresses));
  const figures = [...sheet.values()].filter(({ cell, text }) => text !== null || !cell.isTotal);
  const unreadCells = rows.filter(({ kind }) => kind === 'unread').flatMap(({ addresses }) => addresses);
  const read = figures.filter(({ text }) => text !== null).length;
  return {
    cells: sheet.size,
    read,
    agree: figures.filter(({ cell, text }) => text !== null && !doubtful.has(cell.address)).length,
    open: rows.filter((row) => !answered(row)).length,
    unread: unreadCells.length,
  };
}
