import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { listRevisions } from '@/lib/store/list-revisions';
import { restoreRevision } from '@/lib/store/restore-revision';
import { nameVersion } from '@/lib/store/name-version';
import { isRefusal } from '@/lib/store/refusal';
import { nameBody, restoreBody } from '../../../bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 历史版本, latest first. */
export const GET = handle<{ id: string }>(async ({ scope, params }) => {
  const revisions = await listRevisions(scope, params.id);
  return answer(isRefusal(revisions) ? revisions : { revisions });
});

/** 恢复 of an earlier version as a new one. */
export const POST = handle<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, restoreBody);
  return body.ok ? answer(await restoreRevision(scope, params.id, body.value), 201) : body.response;
});

/** 命名版本; an empty name takes it away. */
export const PATCH = handle<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, nameBody);
  return body.ok ? answer(await nameVersion(scope, params.id, body.value)) : body.response;
});
