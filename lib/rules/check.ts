import { evaluate, type Sheet } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { rules, rulesAfterwards, rulesAtOnce } from './catalogue';
import type { Finding, Severity } from './finding';
import { inFormOrder } from './form-order';
import type { LastYear, Rule } from './rule';
import type { RuleSettings } from './rule-settings';

/** 规则版本: goes up whenever the same report may get other findings. */
export const ruleSetVersion: string = '4';

/** No finding of a rule is graver than the rule: 有误 and 未填 come from these alone. */
const barringRules = rules.filter(isBarring);

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

/**
 * 未完成: whether an 有误 or 未填 stands, which marks a file as 草稿. Only the rules that may say so are asked, and
 * no further than to the first that does.
 */
export function isUnfinished(template: Template, report: Report): boolean {
  const context = { template, report, sheet: evaluate(template, report) };
  return barringRules.some((rule) => rule.check(context).some(isBarring));
}

/** The same for a report whose figures have been evaluated already. */
export function checkSheet(
  template: Template,
  report: Report,
  sheet: Sheet,
  options: CheckOptions = {},
): Finding[] {
  return inFormOrder(template, [
    ...checkAtOnce(template, report, sheet, options),
    ...checkAfterwards(template, report, sheet, options),
  ]);
}

/** 有误 and 未填 of the figures, in any order: what a form shows with the key. */
export const checkAtOnce = checkBy(rulesAtOnce);

/** The other findings, in any order: they take longer. */
export const checkAfterwards = checkBy(rulesAfterwards);

function checkBy(some: readonly Rule[]) {
  return (
    template: Template,
    report: Report,
    sheet: Sheet,
    { lastYear, settings }: CheckOptions,
  ): Finding[] => some.flatMap((rule) => rule.check({ template, report, sheet, lastYear, settings }));
}

export function isBarring({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error' || severity === 'missing';
}
