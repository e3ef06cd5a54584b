import type { Kysely } from 'kysely';
import { evaluate, type Sheet } from '@/lib/report/evaluate';
import { checkSheet } from '@/lib/rules/check';
import type { Finding } from '@/lib/rules/finding';
import { lastYearOf } from '@/lib/rules/last-year-of';
import { findLastYear } from './last-year';
import { readHead, type Head } from './read-head';
import type { ReportRow } from './revise';
import { ruleSettingsOf } from './rule-settings';
import type { Scope } from './scope';
import type { Tables } from './tables';

/** A stored report with everything the rules say about it, as the form says it. */
export interface CheckedHead extends Head {
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
}

export async function checkRow(db: Kysely<Tables>, scope: Scope, row: ReportRow): Promise<CheckedHead> {
  const head = readHead(scope.formats, row);
  const before = await findLastYear(db, scope, row);
  // Whoever set it beside the report said that it is the same agency.
  const lastYear = before && lastYearOf(before.template, before.report, { agencyConfirmed: true });
  const sheet = evaluate(head.template, head.report);
  const settings = await ruleSettingsOf(db, row.agency_id);
  return { ...head, sheet, findings: checkSheet(head.template, head.report, sheet, { lastYear, settings }) };
}
