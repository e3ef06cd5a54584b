import { formatAmount, type Amount } from '@/lib/report/figure';
import { checksOf, tableOf } from '@/lib/rules/places';
import { partWithRow } from '@/lib/template/totals';
import type { Column, Row, Table, Template } from '@/lib/template/types';
import { addressOf, partsOf, shortName, tablesOf } from '@/lib/template/walk';
import type { YearSheet } from './compare-years';
import { outcomeLines, type OutcomeLine } from './outcome-lines';
import { shareOf } from './percent';

/** 一年的表 among those of other years. */
export interface DatedSheet extends YearSheet {
  readonly year: number;
}

/** One year of a series. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: Amount | null;
  /** The figure, else why there is none: 未填, 表式无, 无报告. */
  readonly text: string;
  /** Of the total of the same year. */
  readonly share?: string;
}

export interface Series {
  readonly id: string;
  readonly name: string;
  readonly points: readonly SeriesPoint[];
}

/** 历年: series that are drawn to one scale. */
export interface SeriesGroup {
  readonly id: string;
  readonly table: string;
  /** What the shares are shares of: 办结. */
  readonly whole?: string;
  readonly series: readonly Series[];
}

type Sheets = ReadonlyMap<number, YearSheet>;

/**
 * 历年的收到与办理: the rows of each 勾稽关系 at 总计, and what its total of outcomes consists of, year by year without a
 * gap. Other years are asked for the same places in the form that they had.
 */
export function seriesOverYears(template: Template, years: readonly DatedSheet[]): readonly SeriesGroup[] {
  const sheets: Sheets = new Map(years.map((year) => [year.year, year]));
  return checksOf(template, 'balance').flatMap(({ table: id, left, right }) => {
    const table = tableOf(template, id);
    const part = partWithRow(table, left[0] ?? '');
    const column = part.columns.filter(({ sumOf }) => sumOf !== undefined).pop();
    if (!column) return [];
    const rows = [...left, ...right].flatMap((row) => part.rows.filter((one) => one.id === row));
    const flow = rows.map((row) => flowSeries(sheets, table, row, column));
    const totals = rows.filter(({ sumOf }) => sumOf !== undefined);
    return [
      { id: `${id}.flow`, table: id, series: flow },
      ...totals.map((total) => ({
        id: `${id}.${total.id}`,
        table: id,
        whole: shortName(total),
        series: outcomeLines(table, total).map((line) => outcomeSeries(sheets, table, total, line, column)),
      })),
    ];
  });
}

function flowSeries(sheets: Sheets, table: Table, row: Row, column: Column): Series {
  const address = addressOf(table.id, row.id, column.id);
  return {
    id: row.id,
    name: shortName(row),
    points: pointsOf(sheets, ({ sheet }) => sheet.get(address)?.value),
  };
}

function outcomeSeries(sheets: Sheets, table: Table, total: Row, line: OutcomeLine, column: Column): Series {
  const at = (row: string) => addressOf(table.id, row, column.id);
  const points = pointsOf(
    sheets,
    ({ template, sheet }) => {
      const rows = sameLine(template, table, total, line)?.rows;
      return rows && sumOf(rows.map((row) => sheet.get(at(row))?.value ?? null));
    },
    ({ sheet }) => sheet.get(at(total.id))?.value,
  );
  return { id: line.id, name: line.name, points };
}

/** The same outcome in the form of another year. */
function sameLine(template: Template, { id }: Table, total: Row, line: OutcomeLine): OutcomeLine | undefined {
  const table = tablesOf(template).find((one) => one.id === id);
  const row = table && partsOf(table).flatMap(({ rows }) => rows.filter((one) => one.id === total.id))[0];
  return row && outcomeLines(table, row).find((one) => one.id === line.id);
}

/** A point for each year from the first to the last; `valueOf` says nothing where the form has no such place. */
function pointsOf(
  sheets: Sheets,
  valueOf: (year: YearSheet) => Amount | null | undefined,
  wholeOf?: (year: YearSheet) => Amount | null | undefined,
): SeriesPoint[] {
  const years = [...sheets.keys()].sort((a, b) => a - b);
  const first = years[0] ?? 0;
  const span = years.length === 0 ? 0 : (years[years.length - 1] ?? first) - first + 1;
  return Array.from({ length: span }, (_, at): SeriesPoint => {
    const year = first + at;
    const held = sheets.get(year);
    if (!held) return { year, value: null, text: '无报告' };
    const value = valueOf(held);
    if (value === undefined) return { year, value: null, text: '表式无' };
    if (value === null) return { year, value, text: '未填' };
    const whole = wholeOf?.(held) ?? null;
    return {
      year,
      value,
      text: formatAmount(value),
      ...(whole === null ? {} : { share: shareOf(value, whole) }),
    };
  });
}

function sumOf(values: readonly (Amount | null)[]): Amount | null {
  let sum = 0n;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
