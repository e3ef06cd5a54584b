import { ruleIdsIn, rules } from '@/lib/rules/catalogue';
import type { Template } from '@/lib/template/types';

const known = new WeakMap<Template, ReadonlyMap<string, string>>();

/** What a rule looks at, in words, with what prescribes it: 每列的勾稽关系（统一格式）. */
export function ruleName(template: Template, ruleId: string): string {
  const names = known.get(template) ?? namesIn(template);
  return names.get(ruleId) ?? ruleId;
}

function namesIn(template: Template): ReadonlyMap<string, string> {
  const names = new Map(
    rules.flatMap((rule) =>
      ruleIdsIn(template, rule).map((id) => [id, `${rule.name}（${rule.source}）`] as const),
    ),
  );
  known.set(template, names);
  return names;
}
