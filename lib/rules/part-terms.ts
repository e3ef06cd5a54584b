import { readFigure } from '@/lib/report/figure';
import type { Sum } from '@/lib/template/totals';
import { addressOf, columnName, rowName, type Cell } from '@/lib/template/walk';
import { figureAt } from './places';
import type { Context } from './rule';
import type { Term } from './side';
import { standInRows, type StandInRow } from './stand-in-rows';

/** What a total adds up. A row that stands for a group is counted where all rows of the group are absent. */
export function partTerms(context: Context, sum: Sum): readonly Term[] {
  const { total, parts, along } = sum;
  const { table, column } = total;
  const standIns = standInRows(context, table).filter((row) => isAlone(context, sum, row));
  const absent = standIns.flatMap(({ members }) =>
    members.map(({ id }) => addressOf(table.id, id, column.id)),
  );
  return [
    ...parts.filter((part) => !absent.includes(part)).map((part) => termOf(context, along, part)),
    ...standIns.map((row) => standInTerm(context, total, row)),
  ];
}

/** The line that varies: a column along a row, a row down a column. */
export function lineName({ table, row, column }: Cell, along: Sum['along']): string {
  return along === 'row' ? columnName(column) : rowName(table, row);
}

function isAlone({ sheet }: Context, { total, parts }: Sum, { members }: StandInRow): boolean {
  return members.every(({ id }) => {
    const address = addressOf(total.table.id, id, total.column.id);
    return parts.includes(address) && figureAt(sheet, address).text === null;
  });
}

function termOf({ sheet }: Context, along: Sum['along'], address: string): Term {
  const { cell, value } = figureAt(sheet, address);
  return { label: lineName(cell, along), cell: address, value };
}

function standInTerm({ report }: Context, { table, column, kind }: Cell, { group, label }: StandInRow): Term {
  const reading = readFigure(report.tables[table.id]?.[group]?.[column.id], kind);
  const value = reading.kind === 'figure' ? reading.value : null;
  return { label, cell: addressOf(table.id, group, column.id), value };
}
