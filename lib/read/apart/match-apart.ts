import type { Table } from '@/lib/template/types';
import type { TableMatch } from '../match/match-result';
import type { VisibleDocument } from '../visible-document';
import { cellLines } from './cell-lines';
import { countedColumns } from './counted-columns';
import { matchRebuilt } from './rebuilt-table';
import { sheetReadDown } from './sheet-read-down';
import { tablesBeside } from './tables-beside';

/**
 * 列与行名分开的表: a table read down instead of across, one cell a line, or one whose columns stand in several tables.
 * Undefined where it is not printed like this.
 */
export function matchApart(
  table: Table,
  document: VisibleDocument,
  blocks: readonly number[],
): TableMatch | undefined {
  const lines = cellLines(document, blocks);
  const cells = lines
    ? (countedColumns(table, lines) ?? sheetReadDown(table, lines))
    : tablesBeside(table, document, blocks);
  return cells && matchRebuilt(table, cells);
}
