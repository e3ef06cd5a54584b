import { answer, problem } from '@/app/api/answer';
import { handlePerson, handleVisitor } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { AGENCY_COOKIE, SESSION_COOKIE, sessionCookie } from '@/app/api/session-cookie';
import { describeSession } from '@/lib/store/accounts/describe-session';
import { logIn } from '@/lib/store/accounts/log-in';
import { endSession } from '@/lib/store/accounts/sessions';
import { isRefusal } from '@/lib/store/refusal';
import { loginBody, workPlaceBody } from '../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 登录状态: who is logged in, what they may do here, when the log-in ends. Asking does not make it longer. */
export const GET = handlePerson(async ({ scope, session }) => answer(await describeSession(scope, session)), {
  isPending: true,
  isPassive: true,
});

/** 登录 */
export const POST = handleVisitor(async ({ request, scope, caller }) => {
  const body = await readBody(request, loginBody);
  if (!body.ok) return body.response;
  const entered = await logIn(scope, body.value, caller);
  if (isRefusal(entered)) return answer(entered);
  const response = answer({ loggedIn: true }, 201);
  response.headers.append('set-cookie', sessionCookie(SESSION_COOKIE, entered.token));
  return response;
});

/** 换机关: which of one's agencies one works in. */
export const PUT = handlePerson(async ({ request, session }) => {
  const body = await readBody(request, workPlaceBody);
  if (!body.ok) return body.response;
  const { agencyId } = body.value;
  if (!session.memberships.some((held) => held.agencyId === agencyId))
    return problem(404, 'notFound', '机关不存在。');
  const response = answer({ agencyId });
  response.headers.append('set-cookie', sessionCookie(AGENCY_COOKIE, agencyId));
  return response;
});

/** 退出 */
export const DELETE = handlePerson(
  async ({ scope, session }) => {
    const response = answer(await endSession(scope, session.id));
    response.headers.append('set-cookie', sessionCookie(SESSION_COOKIE, ''));
    response.headers.append('set-cookie', sessionCookie(AGENCY_COOKIE, ''));
    return response;
  },
  { isPending: true },
);
