import { parseDateText } from '@/lib/report/date-text';

/** What is wrong with the days of the filter, at the field it is about. */
export interface AuditProblems {
  readonly from?: string;
  readonly to?: string;
}

const unreadable = '不是日期，写成2026-03-02或者2026年11月23日。';

export function auditProblems(query: Pick<URLSearchParams, 'get'>): AuditProblems {
  const [from, to] = [dayOf(query.get('from')), dayOf(query.get('to'))];
  if (from === undefined || to === undefined) {
    return {
      ...(from === undefined ? { from: unreadable } : {}),
      ...(to === undefined ? { to: unreadable } : {}),
    };
  }
  return from !== '' && to !== '' && from > to ? { to: '早于开始的日期。' } : {};
}

/** ISO date; empty where none is asked for, undefined for what names no day. */
function dayOf(text: string | null): string | undefined {
  const typed = (text ?? '').trim();
  return typed === '' ? '' : parseDateText(typed);
}
