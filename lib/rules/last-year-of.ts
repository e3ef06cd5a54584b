import { evaluate } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import type { LastYear } from './rule';

type Known = Pick<LastYear, 'agencyConfirmed' | 'corrected'>;

/** 上年年报 as the rules want it: its figures are evaluated once, however many reports are compared with it. */
export function lastYearOf(template: Template, report: Report, known: Known = {}): LastYear {
  return { ...known, template, report, sheet: evaluate(template, report) };
}
