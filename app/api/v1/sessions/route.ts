import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { kickOut, listSessions } from '@/lib/store/accounts/sessions';
import { isRefusal } from '@/lib/store/refusal';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 本人的在线会话 */
export const GET = handlePerson(async ({ scope, session }) => {
  const sessions = await listSessions(scope);
  return answer(isRefusal(sessions) ? sessions : { sessions, present: session.id });
});

/** 退出其他会话 */
export const DELETE = handlePerson(async ({ scope, session }) =>
  answer(await kickOut(scope, scope.actor.id, session.id)),
);
