import { parseDateText } from '@/lib/report/date-text';
import type { AuditFilter } from '@/lib/store/read-audit';

/** Records on one page. */
export const AUDIT_PAGE = 100;

/** Days of the office begin and end in Beijing. */
const ZONE = '+08:00';

/** 筛选 of 审计记录 as an address names it; what cannot be read is left away. */
export function auditFilter(query: Pick<URLSearchParams, 'get'>): Omit<AuditFilter, 'limit'> {
  const text = (name: string) => {
    const value = (query.get(name) ?? '').trim().slice(0, 100);
    return value === '' ? undefined : value;
  };
  const moment = (name: string, time: string) => {
    const date = parseDateText(text(name) ?? '');
    return date === undefined ? undefined : new Date(`${date}T${time}${ZONE}`).toISOString();
  };
  return {
    agencyId: text('agency'),
    who: text('who'),
    action: text('action'),
    target: text('target'),
    from: moment('from', '00:00:00.000'),
    to: moment('to', '23:59:59.999'),
    after: afterOf(text('after') ?? ''),
  };
}

function afterOf(text: string): AuditFilter['after'] {
  const [at, seq = '', agencyId] = text.split(',');
  if (at === undefined || agencyId === undefined || !/^\d+$/.test(seq)) return undefined;
  return { at, seq: Number(seq), agencyId };
}
