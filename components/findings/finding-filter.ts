import { severities, type Finding, type Severity } from '@/lib/rules/finding';
import type { ReasonStates } from '@/lib/rules/reason';

/** 筛选 of the findings. */
export interface FindingFilter {
  /** Null shows all. */
  readonly severity: Severity | null;
  /** 只看本部分 */
  readonly isHere: boolean;
  /** 不看已说明 */
  readonly isOpen: boolean;
}

export const firstFilter: FindingFilter = { severity: null, isHere: true, isOpen: false };

/** What passes the severity and the 已说明 of a filter; whatever is explained is no longer counted by its severity. */
export function passing(
  findings: readonly Finding[],
  reasons: ReasonStates,
  { severity, isOpen }: FindingFilter,
): readonly Finding[] {
  return findings.filter((finding) => {
    if (severity !== null && finding.severity !== severity) return false;
    return !isOpen || reasons.get(finding)?.kind !== 'holds';
  });
}

/** 有误, 未填, 存疑, 提示; what is 已说明 comes last. */
export function inWorkOrder(findings: readonly Finding[], reasons: ReasonStates): readonly Finding[] {
  const rank = (finding: Finding) =>
    reasons.get(finding)?.kind === 'holds' ? severities.length : severities.indexOf(finding.severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
