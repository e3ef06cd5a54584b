import { problem } from '@/app/api/answer';
import type { Body } from '@/app/api/read-body';
import type { Report } from '@/lib/report/report';
import type { Finding } from '@/lib/rules/finding';
import type { RuleSettings } from '@/lib/rules/rule-settings';
import { ruleSettingsFor } from '@/lib/store/rule-settings';
import type { Scope } from '@/lib/store/scope';
import { checkSafely } from '@/lib/work-safely/work-safely';
import { cancelled, unlessCancelled } from './sent-file';

interface Asked {
  readonly report: Report;
  readonly lastYear?: Report | undefined;
  /** 检查设置 that were sent along; else those that serve the agency. */
  readonly settings?: RuleSettings | undefined;
}

/** 检查 of a report that was handed in, under the 检查设置 of the agency that it names, else of 本机关. */
export async function findingsOf(
  scope: Scope,
  { report, lastYear, settings: sent }: Asked,
  { signal }: Pick<Request, 'signal'>,
): Promise<Body<readonly Finding[]>> {
  const settings = sent ?? (await ruleSettingsFor(scope, report.agency.name));
  const checked = await unlessCancelled(checkSafely({ report, lastYear, settings }, { signal }), signal);
  if (!checked) return cancelled();
  return checked.ok
    ? { ok: true, value: checked.findings }
    : { ok: false, response: problem(422, 'tooHeavy', checked.why) };
}
