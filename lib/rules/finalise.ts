import type { Finding } from './finding';
import type { ReasonStates } from './reason';

const none: ReasonStates = new Map();

/** 定稿前要处理的: 有误, 未填, and 存疑 that nobody has explained. 提示 never blocks. */
export function blockers(findings: readonly Finding[], reasons: ReasonStates = none): readonly Finding[] {
  return openFindings(findings, reasons).filter(({ severity }) => severity !== 'hint');
}

/** 还要看的: everything but 存疑 with a reason that holds. */
export function openFindings(findings: readonly Finding[], reasons: ReasonStates): readonly Finding[] {
  return findings.filter((finding) => reasons.get(finding)?.kind !== 'holds');
}
