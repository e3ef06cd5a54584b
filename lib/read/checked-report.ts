import type { Finding } from '@/lib/rules/finding';
import type { Difference, ReadReport } from './read-result';

type Read = Pick<Extract<ReadReport, { ok: true }>, 'report' | 'unread' | 'differences'>;

/** 检查结果 of a report that was read, as the command line and the interface give it. */
export function checkedReport({ report, unread, differences }: Read, findings: readonly Finding[]) {
  const { format, year, agency } = report;
  return {
    format,
    year,
    agency,
    unread,
    ...listed(differences),
    findings: findings.map(({ ruleId, severity, message, cells, part, quote }) => {
      return { ruleId, severity, message, cells, part, quote };
    }),
  };
}

/** Differences for those who read JSON: named only where there are any. */
export function listed(differences: readonly Difference[]) {
  return differences.length === 0 ? {} : { differences };
}
