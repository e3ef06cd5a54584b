import { withoutAgreeingTotals } from '@/lib/report/complete-totals';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';

export function formatOf(formats: readonly Template[], report: Report): Template {
  const template = formats.find(({ id }) => id === report.format);
  if (!template) throw new Error(`unknown format ${report.format}`);
  return template;
}

/** A report as it is edited. What a document that was read printed as totals stays as printed. */
export function editable(formats: readonly Template[], report: Report): Report {
  if (report.seen !== undefined) return report;
  return withoutAgreeingTotals(formatOf(formats, report), report);
}
