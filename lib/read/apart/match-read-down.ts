import type { Table } from '@/lib/template/types';
import type { TableMatch } from '../match/match-result';
import type { VisibleDocument } from '../visible-document';
import { cellLines } from './cell-lines';
import { countedColumns } from './counted-columns';
import { matchRebuilt } from './rebuilt-table';
import { sheetReadDown } from './sheet-read-down';

/** 逐列匹配: a table read down instead of across, one cell a line. Undefined where its lines are not printed like this. */
export function matchReadDown(
  table: Table,
  document: VisibleDocument,
  blocks: readonly number[],
): TableMatch | undefined {
  const lines = cellLines(document, blocks);
  const placed = lines && (countedColumns(table, lines) ?? sheetReadDown(table, lines));
  return placed && matchRebuilt(table, placed);
}
