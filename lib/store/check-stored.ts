import { checkExplained, type CheckedReport } from '@/lib/rules/check-explained';
import { lastYearOf } from '@/lib/rules/last-year-of';
import type { LoadedReport } from './load-report';

type Stored = Pick<LoadedReport, 'template' | 'report' | 'lastYear' | 'settings' | 'reasons'>;

/**
 * The findings of a stored report as its agency sees them: by last year's report, under its 检查设置, with its 说明.
 * The list of reports, 定稿, the 核对单 and the giving of reasons all ask here.
 */
export function checkStored({ template, report, lastYear, settings, reasons }: Stored): CheckedReport {
  // Whoever set it beside the report said that it is the same agency.
  const before = lastYear && lastYearOf(lastYear.template, lastYear.report, { agencyConfirmed: true });
  return checkExplained(template, report, { lastYear: before, settings, reasons });
}
