import { parseReport } from '@/lib/report/parse-report';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import type { ReportTable } from './tables';

/** A stored report with its format. */
export interface Head {
  readonly report: Report;
  readonly template: Template;
}

export function readHead(formats: readonly Template[], row: Pick<ReportTable, 'id' | 'head'>): Head {
  const parsed = parseReport(formats, JSON.parse(row.head));
  if (!parsed.ok) throw new Error(`report ${row.id}: stored head is unreadable: ${parsed.why}`);
  return { report: parsed.report, template: parsed.template };
}
