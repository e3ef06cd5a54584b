import { answer, file } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { isRefusal } from '@/lib/store/refusal';
import { readAudit } from '@/lib/store/read-audit';
import { auditCsv } from '@/components/audit/audit-csv';
import { auditFilter } from '../audit-filter';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Records in one file; whoever needs more chooses the days. */
const MOST = 100_000;

/** 审计记录 as CSV. */
export const GET = handle(async ({ request, scope }) => {
  const filter = auditFilter(new URL(request.url).searchParams);
  const records = await readAudit(scope, { ...filter, limit: MOST });
  if (isRefusal(records)) return answer(records);
  const bytes = new Uint8Array(Buffer.from(auditCsv(records)));
  return file(bytes, { type: 'text/csv; charset=utf-8', name: '审计记录.csv', isInline: false });
});
