import { evaluate } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { checkSheet, type CheckOptions } from './check';
import { openFindings } from './finalise';
import type { Finding } from './finding';
import { reasonStates, type Reason, type ReasonStates } from './reason';
import type { Context } from './rule';

export interface AgencyView extends CheckOptions {
  /** 说明 given so far, latest first. */
  readonly reasons?: readonly Reason[];
}

/** 机关所见: a report with every finding under the 检查设置 of its agency, and what was explained. */
export interface CheckedReport extends Context {
  readonly findings: readonly Finding[];
  readonly reasons: ReasonStates;
  /** The findings without those whose 说明 holds. */
  readonly open: readonly Finding[];
}

export function checkExplained(
  template: Template,
  report: Report,
  { reasons: given = [], ...options }: AgencyView = {},
): CheckedReport {
  const sheet = evaluate(template, report);
  const findings = checkSheet(template, report, sheet, options);
  const reasons = reasonStates(findings, sheet, given);
  return { template, report, sheet, ...options, findings, reasons, open: openFindings(findings, reasons) };
}
