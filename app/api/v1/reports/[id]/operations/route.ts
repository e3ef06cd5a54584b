import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody, SAVE_LIMIT } from '@/app/api/read-body';
import { saveOperations } from '@/lib/store/save-operations';
import { operationsBody } from '../../../bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 保存; answered after the commit. */
export const POST = handle<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, operationsBody, SAVE_LIMIT);
  return body.ok ? answer(await saveOperations(scope, params.id, body.value.operations)) : body.response;
});
