import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { isRefusal } from '@/lib/store/refusal';
import { readAudit } from '@/lib/store/read-audit';
import { auditFilter, AUDIT_PAGE } from './audit-filter';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 审计记录, latest first; `after=at,seq,agency` of the last one leads to the next page. */
export const GET = handle(async ({ request, scope }) => {
  const filter = auditFilter(new URL(request.url).searchParams);
  const records = await readAudit(scope, { ...filter, limit: AUDIT_PAGE });
  return answer(isRefusal(records) ? records : { records });
});
