import type { Finding } from './finding';

/** A finding's rule and place; equal from check to check as long as it stands. */
export function findingKey({ ruleId, cells: [first], slot, part }: Finding): string {
  return `${ruleId}@${first ?? slot ?? part}`;
}

/** 定稿前要处理的: 有误, 未填, and 存疑 that nobody has explained. `explained` holds keys of findings. */
export function blockers(
  findings: readonly Finding[],
  explained: ReadonlySet<string> = new Set(),
): Finding[] {
  return findings.filter((finding) => {
    if (finding.severity === 'hint') return false;
    return finding.severity !== 'doubt' || !explained.has(findingKey(finding));
  });
}
