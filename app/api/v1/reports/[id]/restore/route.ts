import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { restoreReport } from '@/lib/store/remove-report';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 撤销删除 */
export const POST = handle<{ id: string }>(async ({ scope, params }) =>
  answer(await restoreReport(scope, params.id)),
);
