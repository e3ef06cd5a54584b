import type { Block, Column, FigureKind, Row, Table, Template } from './types';

/** The parts of a table that have rows and columns of their own: one for 表三 and 表四, several for 表二. */
export type Part = Pick<Block, 'columns' | 'rows'> & Partial<Pick<Block, 'label' | 'stub'>>;

/** 单元格: one place for a figure. */
export interface Cell {
  /** 地址: `table.row.column`. */
  readonly address: string;
  readonly table: Table;
  readonly part: Part;
  readonly row: Row;
  readonly column: Column;
  readonly kind: FigureKind;
  /** 合计: computed, never typed. */
  readonly isTotal: boolean;
}

export function partsOf(table: Table): readonly Part[] {
  return table.layout === 'blocks' ? table.blocks : [table];
}

export function tablesOf(template: Template): readonly Table[] {
  return template.sections.flatMap((section) => (section.kind === 'table' ? [section.table] : []));
}

/** Cells of a table in the order of the form, row by row. */
export function cellsOf(table: Table): readonly Cell[] {
  return remember(cellsByTable, table, () =>
    partsOf(table).flatMap((part) =>
      part.rows.flatMap((row) =>
        part.columns.map((column) => ({
          address: addressOf(table.id, row.id, column.id),
          table,
          part,
          row,
          column,
          kind: row.kind ?? column.kind ?? 'count',
          isTotal: row.sumOf !== undefined || column.sumOf !== undefined,
        })),
      ),
    ),
  );
}

/** Every cell of the format by its address, in the order of the form. */
export function cellMap(template: Template): ReadonlyMap<string, Cell> {
  return remember(
    cellsByTemplate,
    template,
    () =>
      new Map(
        tablesOf(template)
          .flatMap(cellsOf)
          .map((cell) => [cell.address, cell]),
      ),
  );
}

export function addressOf(table: string, row: string, column: string): string {
  return `${table}.${row}.${column}`;
}

/** 行名 in a sentence: its nearest inner group and its label, 行政诉讼 and 三、本年度办理结果 left away. */
export function rowName(table: Table, row: Row): string {
  const inner = (row.under ?? []).slice(1).map((id) => groupOf(table, id).label);
  return [...inner, row.name ?? row.label].join(' ');
}

/** 列名 in a sentence. */
export function columnName(column: Column): string {
  return column.name ?? column.label;
}

/** Short word of a row for balances: 新收. */
export function shortName(row: Row): string {
  return row.short ?? row.name ?? row.label;
}

/** A figure's place in words: “一、本年新收政府信息公开申请数量 / 自然人”. */
export function cellName(cell: Cell): string {
  return `${rowName(cell.table, cell.row)} / ${columnName(cell.column)}`;
}

export function groupOf(table: Table, id: string): { label: string; breakAfter?: readonly number[] } {
  const group = table.groups?.[id];
  if (!group) throw new Error(`${table.id}: unknown group ${id}`);
  return group;
}

/** The official labels of a line from the outermost group to itself. */
export function labelPath(table: Table, line: Row | Column): readonly string[] {
  return [...(line.under ?? []).map((id) => groupOf(table, id).label), line.label];
}

const cellsByTable = new WeakMap<Table, readonly Cell[]>();
const cellsByTemplate = new WeakMap<Template, ReadonlyMap<string, Cell>>();

/** Templates never change, so what is derived from one is derived once. */
function remember<K extends object, V>(cache: WeakMap<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
