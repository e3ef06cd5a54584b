import type { Report } from '@/lib/report/report';
import { cellMap } from '@/lib/template/walk';
import type { Template } from '@/lib/template/types';
import type { LastYearFigures } from './last-year-context';

/** 上年报告 as the form knows it. */
export interface FormLastYear {
  readonly template: Template;
  /** With its totals. */
  readonly report: Report;
  readonly source:
    | { readonly kind: 'file'; readonly fileId: string; readonly name: string }
    | { readonly kind: 'typed' }
    | { readonly kind: 'report'; readonly reportId: string };
  /** Moment since which it stands here. */
  readonly since: string;
}

/** Last year's figures by the cells of this year; a cell that only one of the two forms has is left out. */
export function lastYearFigures(template: Template, lastYear: FormLastYear | null): LastYearFigures {
  const figures = new Map<string, string>();
  for (const [address, { table, row, column }] of cellMap(template)) {
    const text = lastYear?.report.tables[table.id]?.[row.id]?.[column.id] ?? null;
    if (text !== null) figures.set(address, text);
  }
  return figures;
}
