import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { duplicateReport } from '@/lib/store/duplicate-report';
import { duplicateBody } from '../../../bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 复制 for another year or agency. */
export const POST = handle<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, duplicateBody);
  return body.ok ? answer(await duplicateReport(scope, params.id, body.value), 201) : body.response;
});
