import type { Template } from '@/lib/template/types';
import { evaluate, type Figure } from './evaluate';
import { formatAmount } from './figure';
import type { Figures, Report } from './report';

/** A report as it is handed out: each total that nobody wrote holds its computed value. */
export function withComputedTotals(template: Template, report: Report): Report {
  if (report.seen !== undefined) return report;
  return withTotals(template, report, ({ isClaim, computed, text }) =>
    isClaim || computed === null ? text : formatAmount(computed),
  );
}

/** A report as it is edited: a written total that agrees with its parts is no claim and is dropped. */
export function withoutAgreeingTotals(template: Template, report: Report): Report {
  return withTotals(template, report, ({ value, computed, text }) =>
    computed !== null && value === computed ? null : text,
  );
}

function withTotals(template: Template, report: Report, textOf: (figure: Figure) => string | null): Report {
  const tables: Figures = copyOf(report.tables);
  for (const figure of evaluate(template, report).values()) {
    const { cell } = figure;
    const row = tables[cell.table.id]?.[cell.row.id];
    if (cell.isTotal && row) row[cell.column.id] = textOf(figure);
  }
  return { ...report, tables };
}

/** structuredClone is newer than the browsers we serve. */
function copyOf(tables: Figures): Figures {
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      Object.fromEntries(Object.entries(rows).map(([row, columns]) => [row, { ...columns }])),
    ]),
  );
}
