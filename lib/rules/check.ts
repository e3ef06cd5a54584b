import { evaluate, type Sheet } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { rules } from './catalogue';
import type { Finding } from './finding';
import { inFormOrder } from './form-order';
import type { LastYear } from './rule';
import type { RuleSettings } from './rule-settings';

/** 规则版本: goes up whenever the same report may get other findings. */
export const ruleSetVersion: string = '3';

export interface CheckOptions {
  /** 上年年报; without it the rules that compare two years are silent. */
  readonly lastYear?: LastYear | undefined;
  /** 检查设置 of the agency; without them the usual limits hold. */
  readonly settings?: RuleSettings | undefined;
}

/** 校验: every finding about a report, in the order of the form. */
export function check(template: Template, report: Report, options: CheckOptions = {}): Finding[] {
  return checkSheet(template, report, evaluate(template, report), options);
}

/** The same for a report whose figures have been evaluated already. */
export function checkSheet(
  template: Template,
  report: Report,
  sheet: Sheet,
  { lastYear, settings }: CheckOptions = {},
): Finding[] {
  const context = { template, report, sheet, lastYear, settings };
  return inFormOrder(
    template,
    rules.flatMap((rule) => rule.check(context)),
  );
}
