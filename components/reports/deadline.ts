import type { AgencyKind } from '@/lib/report/report';

/** 公布期限 as month and day of the year after the reporting year: `01-31`. */
export type MonthDay = string;

/** How a deadline stands to today. */
export type Countdown =
  | { readonly kind: 'ahead'; readonly date: string; readonly days: number }
  | { readonly kind: 'today'; readonly date: string }
  | { readonly kind: 'past'; readonly date: string; readonly days: number }
  /** So long past that it says nothing any more: the next reports are due by now. */
  | { readonly kind: 'none' };

const DAY = 24 * 60 * 60 * 1000;
const LONG_PAST = 365;

/** 条例 49: governments publish by 31 March, everybody else by 31 January of the following year. */
export function usualDeadline(kind: AgencyKind): MonthDay {
  return kind === 'government' ? '03-31' : '01-31';
}

/** The deadline of a report, and how many days are left. Dates are ISO dates. */
export function countdown(
  report: { readonly year: number; readonly kind: AgencyKind; readonly own?: MonthDay | undefined },
  today: string,
): Countdown {
  const date = `${report.year + 1}-${report.own ?? usualDeadline(report.kind)}`;
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY);
  if (days > 0) return { kind: 'ahead', date, days };
  if (days === 0) return { kind: 'today', date };
  return days >= -LONG_PAST ? { kind: 'past', date, days: -days } : { kind: 'none' };
}

/** Reads 1月26日, 01-26, 1/26 or 1.26; null where no such day exists. */
export function parseMonthDay(text: string): MonthDay | null {
  const match = /^(\d{1,2})\s*[月\-/.]\s*(\d{1,2})\s*日?$/.exec(text.normalize('NFKC').trim());
  if (!match) return null;
  const month = Number(match[1]);
  const day = Number(match[2]);
  // A day too many falls into another month. In a common year: 29 February would be missing three years out of four.
  const date = new Date(Date.UTC(2001, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 01-26 as 1月26日. */
export function monthDayWords(monthDay: MonthDay): string {
  const [month, day] = monthDay.split('-');
  return `${Number(month)}月${Number(day)}日`;
}
