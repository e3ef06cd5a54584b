import { readFileSync } from 'node:fs';
import { formatAmount, readFigure } from '@/lib/report/figure';
import { parseReportText } from '@/lib/report/parse-report';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { formats } from '@/templates/index';

const source = new URL('../../e2e/fixtures/invented-2025.json', import.meta.url);

/** A whole report without errors; each number gives another one. */
export interface SampleReports {
  readonly template: Template;
  readonly report: (number: number) => Report;
}

/** Multiplying every figure by one factor keeps all sums and balances. */
export function sampleReports(): SampleReports {
  const parsed = parseReportText(formats, readFileSync(source, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  const { template, report } = parsed;
  return { template, report: (number) => multiplied(report, BigInt(number + 1)) };
}

function multiplied(report: Report, factor: bigint): Report {
  const times = (text: string | null) => {
    const reading = readFigure(text, 'amount');
    return reading.kind === 'figure' ? formatAmount(reading.value * factor) : text;
  };
  return {
    ...report,
    agency: { ...report.agency, name: `${report.agency.name}${factor}` },
    tables: mapValues(report.tables, (rows) => mapValues(rows, (columns) => mapValues(columns, times))),
  };
}

function mapValues<A, B>(values: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
