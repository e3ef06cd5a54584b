import { ruleIdsIn, rules } from './catalogue';
import type { AskedReasons } from './rule';

/** 常用原因 offered for a finding, as the rules declare them; none where nothing is usual. */
export function usualReasons(asked: AskedReasons): readonly string[] {
  return rules
    .filter((rule) => rule.usual !== undefined && ruleIdsIn(asked.template, rule).includes(asked.ruleId))
    .flatMap((rule) => rule.usual?.(asked) ?? []);
}
