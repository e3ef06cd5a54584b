import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { kickOut, listSessions } from '@/lib/store/accounts/sessions';
import { isRefusal } from '@/lib/store/refusal';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 在线会话 of an account that one manages. */
export const GET = handlePerson<{ id: string }>(async ({ scope, params }) => {
  const sessions = await listSessions(scope, params.id);
  return answer(isRefusal(sessions) ? sessions : { sessions });
});

/** 踢出 */
export const DELETE = handlePerson<{ id: string }>(async ({ scope, params, session }) =>
  answer(await kickOut(scope, params.id, session.id)),
);
