import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { addComment, commentsOf } from '@/lib/store/comments';
import { loadReport } from '@/lib/store/load-report';
import { notFound } from '@/lib/store/refusal';
import { commentBody } from '../../../bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = handle<{ id: string }>(async ({ scope, params }) => {
  const loaded = await loadReport(scope, params.id);
  return answer(loaded ? { comments: await commentsOf(scope.store.db, loaded.id) } : notFound);
});

/** 写批注; answered with all of them as they stand then. */
export const POST = handle<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, commentBody);
  return body.ok ? answer(await addComment(scope, params.id, body.value), 201) : body.response;
});
