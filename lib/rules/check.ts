import { evaluate, type Sheet } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { rules } from './catalogue';
import type { Finding } from './finding';
import { inFormOrder } from './form-order';

/** 规则版本: goes up whenever the same report may get other findings. */
export const ruleSetVersion: string = '1';

/** 校验: every finding about a report, in the order of the form. */
export function check(template: Template, report: Report): Finding[] {
  return checkSheet(template, report, evaluate(template, report));
}

/** The same for a report whose figures have been evaluated already. */
export function checkSheet(template: Template, report: Report, sheet: Sheet): Finding[] {
  const context = { template, report, sheet };
  return inFormOrder(
    template,
    rules.flatMap((rule) => rule.check(context)),
  );
}
