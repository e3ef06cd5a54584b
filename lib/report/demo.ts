import type { FigureText, Report, ReportAgency } from './report';
import { blankReport } from './blank';
import { withComputedTotals } from './complete-totals';
import type { DemoYear } from '@/lib/template/demo-types';
import type { Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';

/** 演示机关: invented, its years oldest first; the last one is the year that can be reported now. */
export interface Demo {
  readonly agency: ReportAgency;
  readonly years: readonly DemoYear[];
}

/** 演示报告 of one year. */
export function demoReport(template: Template, year: number, agency: ReportAgency, demo: DemoYear): Report {
  const blank = blankReport(template, year, agency);
  const cells = cellMap(template);
  for (const address of Object.keys(demo.figures)) {
    if (!cells.has(address)) throw new Error(`${template.id}: the demo fills ${address}, which is no cell`);
  }
  for (const { address, table, row, column, isTotal } of cells.values()) {
    const value: FigureText = demo.figures[address] ?? (demo.filled.includes(table.id) ? '0' : null);
    const line = blank.tables[table.id]?.[row.id];
    if (line && !isTotal) line[column.id] = value;
  }
  const report: Report = {
    ...blank,
    text: { ...blank.text, ...textsOf(template, demo.text, year) },
    signature: { name: agency.name, date: demo.isDone ? `${year + 1}-01-20` : '' },
  };
  return demo.isDone ? withComputedTotals(template, report) : report;
}

/** An aspect begins with its heading, as a clerk's does who takes what the form offers. */
function textsOf(template: Template, text: DemoYear['text'], year: number): Report['text'] {
  const said = (words: string) => words.replace(/\{year\}/g, `${year}`);
  const headings = new Map(
    template.sections.flatMap((section) =>
      section.kind === 'aspects'
        ? section.aspects.map(({ id, heading }) => [`${section.id}.${id}`, heading] as const)
        : [],
    ),
  );
  return Object.fromEntries(
    Object.entries(text).map(([part, words]) => [
      part,
      typeof words === 'string'
        ? said(words)
        : Object.fromEntries(
            Object.entries(words).map(([aspect, one]) => {
              const heading = headings.get(`${part}.${aspect}`);
              return [aspect, heading === undefined ? said(one) : `${heading}\n${said(one)}`];
            }),
          ),
    ]),
  );
}
