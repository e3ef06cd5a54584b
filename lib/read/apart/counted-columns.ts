import type { Column, Table } from '@/lib/template/types';
import { cellsOf, groupOf, labelPath, partsOf } from '@/lib/template/walk';
import type { CellLine } from './cell-lines';
import { groupsAtEnd, headedStack, stacksOf, type HeadedStack, type Stack } from './headed-stacks';
import { namedRows, type NamedRows } from './named-rows';
import { cellOfLine, type RebuiltCell } from './rebuilt-table';

/**
 * 逐列印出的表: the labels of all rows, then column after column its head and its figures, one a line. Undefined where the
 * lines below a head are not as many as the rows.
 */
export function countedColumns(table: Table, lines: readonly CellLine[]): RebuiltCell[] | undefined {
  const stacks = stacksOf(lines);
  return table.layout === 'across' ? placeAcross(table, stacks) : placeParts(table, stacks);
}

/** 表四: each head with the one figure below it. */
function placeAcross(
  table: Table & { readonly layout: 'across' },
  stacks: readonly Stack[],
): RebuiltCell[] | undefined {
  const cells = cellsOf(table);
  const columns = cells.flatMap(({ row, column }, index) => {
    const own = headedStack(column, stacks[index]);
    if (own?.figures.length !== 1) return [];
    const { names, rest } = groupsAtEnd(own.above, labelPath(table, row));
    const isFirst = row !== cells[index - 1]?.row;
    return rest.length > 0 || isFirst === names.every((name) => name === undefined)
      ? []
      : [{ heads: [...names, own.head], figures: own.figures }];
  });
  if (columns.length < cells.length || stacks.length > cells.length) return undefined;
  const depth = Math.max(...columns.map(({ heads }) => heads.length));
  return columns.flatMap(({ heads, figures }, column) => [
    ...heads.flatMap((line, row) => (line ? [cellOfLine(line, row, column)] : [])),
    ...figures.map((line) => cellOfLine(line, depth, column)),
  ]);
}

/** 表二, 表三: the labels of the rows stand above the head of the first column of their part. */
function placeParts(table: Table, stacks: readonly Stack[]): RebuiltCell[] | undefined {
  const parts: HeadedStack[][] = [];
  let at = 0;
  // A part that is not there is passed over.
  for (const { columns } of partsOf(table)) {
    const part = headedPart(table, columns, stacks.slice(at, at + columns.length));
    if (!part) continue;
    parts.push(part);
    at += part.length;
  }
  if (parts.length === 0 || at < stacks.length) return undefined;
  const named = namedRows(
    table,
    parts.flatMap(([first]) => first?.above ?? []),
  );
  const placed: RebuiltCell[] = [];
  for (const part of parts) {
    const lines = placePart(part, named, placed.length);
    if (!lines) return undefined;
    placed.push(...lines);
  }
  return placed;
}

/** A column for each of a part; above a further one nothing stands but the group it is under. */
function headedPart(
  table: Table,
  columns: readonly Column[],
  stacks: readonly Stack[],
): HeadedStack[] | undefined {
  const own = columns.flatMap((column, index) => {
    const stack = headedStack(column, stacks[index]);
    if (!stack) return [];
    const groups = (column.under ?? []).map((id) => groupOf(table, id).label);
    const above = groupsAtEnd(stack.above, groups).rest;
    return index > 0 && above.length > 0 ? [] : [{ ...stack, above }];
  });
  return own.length === columns.length ? own : undefined;
}

/** The rows of a part from a row of the table on: the label of each, and its figure in each column. */
function placePart(part: readonly HeadedStack[], named: NamedRows, from: number): RebuiltCell[] | undefined {
  const labels = part[0]?.above ?? [];
  const rows = labels.filter((line) => named.has(line));
  const columns = part.map(({ figures }) => countedFigures(figures, rows.length));
  const first = rows[0] && named.get(rows[0]);
  if (!first) return undefined;
  const top = labels.indexOf(first);
  const placed = part.map(({ head }, index) => cellOfLine(head, from + top, index + 1));
  labels.forEach((line, index) => {
    const row = from + index + (index < top ? 0 : 1);
    placed.push(cellOfLine(line, row, 0));
  });
  for (const [index, figures] of columns.entries()) {
    if (!figures) return undefined;
    rows.forEach((label, at) => {
      const line = figures[at];
      if (line) placed.push(cellOfLine(line, from + 1 + labels.indexOf(label), index + 1));
    });
  }
  return placed;
}

/** As many lines as rows, an empty one for a blank; or as many figures. */
function countedFigures(lines: readonly CellLine[], rows: number): readonly CellLine[] | undefined {
  const shown = lines.filter(({ kind }) => kind === 'value');
  return lines.length === rows ? lines : shown.length === rows ? shown : undefined;
}
