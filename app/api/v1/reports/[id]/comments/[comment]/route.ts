import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { resolveComment } from '@/lib/store/comments';
import { resolveBody } from '../../../../bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 批注已处理, or not after all. */
export const PATCH = handle<{ id: string; comment: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, resolveBody);
  if (!body.ok) return body.response;
  const { id, comment } = params;
  return answer(await resolveComment(scope, id, { comment, ...body.value }));
});
