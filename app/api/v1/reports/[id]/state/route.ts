import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { changeState } from '@/lib/store/change-state';
import { stateBody } from '../../../bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 定稿、重新编辑、发布 */
export const POST = handle<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, stateBody);
  return body.ok ? answer(await changeState(scope, params.id, body.value)) : body.response;
});
