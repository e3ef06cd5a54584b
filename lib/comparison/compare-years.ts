import type { Figure, Sheet } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import { isJump } from '@/lib/rules/year-jump';
import type { Table, Template } from '@/lib/template/types';
import { cellsOf, columnName, partsOf, shortName, tablesOf, type Cell } from '@/lib/template/walk';
import { growthOf, shareOf, signed } from './percent';
import { wholesOf, type Wholes } from './wholes';

/** 一年的表: a form and its figures. */
export interface YearSheet {
  readonly template: Template;
  readonly sheet: Sheet;
}

/** What one year says in one place. */
export type Said =
  | { readonly kind: 'figure'; readonly text: string }
  /** 未填 */
  | { readonly kind: 'blank' }
  /** Something that is no figure, as it is written. */
  | { readonly kind: 'odd'; readonly text: string }
  /** 表式没有这一行, or not this column of it. */
  | { readonly kind: 'absent'; readonly lacks: 'row' | 'column' };

/** 占比 of one total that the form has over a cell. */
export interface Share {
  /** What it is a share of: 总计, 办结. */
  readonly whole: string;
  /** Null while one of the two is not filled. */
  readonly text: string | null;
}

/** 一个数的对比. Where something makes no sense or is not known yet it is null; by 0 nothing is divided: —. */
export interface ComparedFigure {
  readonly cell: Cell;
  readonly now: Said;
  readonly before: Said;
  /** 增减: +21 */
  readonly change: string | null;
  /** 增减比例: +420.0% */
  readonly growth: string | null;
  /** 占总计: of its row. */
  readonly shareOfRow?: Share;
  /** 占办结: of its column. */
  readonly shareOfColumn?: Share;
  /** 变动较大 */
  readonly isJump: boolean;
}

/** 上年表式有、本年表式没有的数. */
export interface LeftOver {
  readonly cell: Cell;
  readonly before: Said;
}

export interface ComparedTable {
  readonly table: Table;
  /** In the order of this year's form. */
  readonly figures: readonly ComparedFigure[];
  readonly onlyBefore: readonly LeftOver[];
}

/** 与上年对比: every figure of a report beside the one at the same place of last year's form. */
export function compareYears(now: YearSheet, before: YearSheet): readonly ComparedTable[] {
  const tables = tablesOf(now.template);
  const left = tablesOf(before.template);
  const compared = tables.map((table): ComparedTable => {
    const last = left.find(({ id }) => id === table.id);
    const wholes = wholesOf(table);
    return {
      table,
      figures: cellsOf(table).map((cell) =>
        comparedFigure(cell, wholes.get(cell.address) ?? {}, now.sheet, before.sheet, last),
      ),
      onlyBefore: last ? leftOver(last, now.sheet, before.sheet) : [],
    };
  });
  const gone = left.filter(({ id }) => tables.every((table) => table.id !== id));
  return [
    ...compared,
    ...gone.map((table) => ({
      table,
      figures: [],
      onlyBefore: leftOver(table, now.sheet, before.sheet),
    })),
  ];
}

function leftOver(last: Table, now: Sheet, before: Sheet): LeftOver[] {
  return cellsOf(last)
    .filter(({ address }) => !now.has(address))
    .map((cell) => ({ cell, before: saidOf(before.get(cell.address)) }));
}

function comparedFigure(
  cell: Cell,
  wholes: Wholes,
  now: Sheet,
  before: Sheet,
  last: Table | undefined,
): ComparedFigure {
  const figure = now.get(cell.address);
  const lastFigure = before.get(cell.address);
  const [value, lastValue] = [figure?.value ?? null, lastFigure?.value ?? null];
  const hasSize = cell.kind !== 'signed';
  const isKnown = value !== null && lastValue !== null;
  const share = (whole: Cell, name: string): Share => {
    const all = now.get(whole.address)?.value ?? null;
    return { whole: name, text: value === null || all === null ? null : shareOf(value, all) };
  };
  return {
    cell,
    now: saidOf(figure),
    before: lastFigure ? saidOf(lastFigure) : absent(cell, last),
    change: isKnown ? signed(value - lastValue, formatAmount(sizeOf(value - lastValue))) : null,
    growth: isKnown && hasSize ? growthOf(lastValue, value) : null,
    ...(wholes.row ? { shareOfRow: share(wholes.row, columnName(wholes.row.column)) } : {}),
    ...(wholes.column ? { shareOfColumn: share(wholes.column, shortName(wholes.column.row)) } : {}),
    isJump: isKnown && hasSize && isJump(lastValue, value),
  };
}

function saidOf(figure: Figure | undefined): Said {
  if (!figure) return { kind: 'blank' };
  const { value, text, reading } = figure;
  if (value !== null) return { kind: 'figure', text: formatAmount(value) };
  return reading.kind === 'blank' || text === null ? { kind: 'blank' } : { kind: 'odd', text: text.trim() };
}

/** Why a form has no place for a figure. */
function absent(cell: Cell, table: Table | undefined): Said {
  const hasRow = table && partsOf(table).some(({ rows }) => rows.some(({ id }) => id === cell.row.id));
  return { kind: 'absent', lacks: hasRow ? 'column' : 'row' };
}

function sizeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}
