import { countdown, monthDayWords, type MonthDay } from '@/components/reports/deadline';
import type { AgencyKind } from '@/lib/report/report';

/** 公布期限 in the bar of a report: 1月31日截止，还有 12 天; empty for years long past. */
export function deadlineWords(
  report: { readonly year: number; readonly kind: AgencyKind; readonly own?: MonthDay },
  today: string,
): string {
  const left = countdown(report, today);
  if (left.kind === 'none') return '';
  const day = monthDayWords(left.date.slice(5));
  if (left.kind === 'today') return `今天截止（${day}）`;
  return left.kind === 'ahead' ? `${day}截止，还有 ${left.days} 天` : `${day}已截止，过了 ${left.days} 天`;
}
