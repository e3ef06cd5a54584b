import { NOT_A_DATE, parseDateText } from '@/lib/report/date-text';

/** What is wrong with the days of the filter, at the field it is about. */
export interface AuditProblems {
  readonly from?: string;
  readonly to?: string;
}

export function auditProblems(query: Pick<URLSearchParams, 'get'>): AuditProblems {
  const [from, to] = [dayOf(query.get('from')), dayOf(query.get('to'))];
  if (from === undefined || to === undefined) {
    return {
      ...(from === undefined ? { from: NOT_A_DATE } : {}),
      ...(to === undefined ? { to: NOT_A_DATE } : {}),
    };
  }
  return from !== '' && to !== '' && from > to ? { to: '早于开始的日期。' } : {};
}

/** ISO date; empty where none is asked for, undefined for what names no day. */
function dayOf(text: string | null): string | undefined {
  const typed = (text ?? '').trim();
  return typed === '' ? '' : parseDateText(typed);
}
