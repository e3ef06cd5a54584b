import type { BlockRange } from './outline/outline';
import type { Unread } from './read-result';
import type { VisibleDocument } from './visible-document';

/** 过长的表格: tables of which only the beginning was read, each with the part of the report it stands in. */
export function cutTables(
  document: VisibleDocument,
  parts: ReadonlyMap<string, BlockRange>,
): readonly Unread[] {
  return document.flatMap((block, at) => {
    if (block.kind !== 'table' || !block.table.isCut) return [];
    const part = [...parts].find(([, { from, to }]) => at >= from && at < to)?.[0] ?? 'text';
    const why = `原件中有一个很大的表格，只读取了其中 ${block.table.rows} 行 ${block.table.columns} 列，其余需要对照原件核对。`;
    return [{ part, why }];
  });
}
