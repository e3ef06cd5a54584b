import { answer, problem } from '@/app/api/answer';
import { handlePerson, handleVisitor } from '@/app/api/handle';
import { ownAddress } from '@/app/api/own-address';
import { readBody } from '@/app/api/read-body';
import { AGENCY_COOKIE, SESSION_COOKIE, sessionCookie } from '@/app/api/session-cookie';
import { tellingDirectory } from '@/app/api/tell-trouble';
import { configuredIdentity } from '@/lib/identity/configured-identity';
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
  const { directory, isForAdministrators } = configuredIdentity();
  const entered = await logIn(scope, body.value, caller, {
    directory: directory && tellingDirectory(directory),
    isForAdministrators,
  });
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

/** 退出; where that ends the log-in at 统一身份认证 too, `next` is the address that the browser goes to. */
export const DELETE = handlePerson(
  async ({ request, scope, session }) => {
    const ended = await endSession(scope, session.id);
    const { redirect } = configuredIdentity();
    const there =
      session.provider === redirect?.id
        ? await redirect.leave(ownAddress(request.headers, '/login'))
        : undefined;
    const response = answer(isRefusal(ended) ? ended : { ...ended, ...(there ? { next: there.href } : {}) });
    response.headers.append('set-cookie', sessionCookie(SESSION_COOKIE, ''));
    response.headers.append('set-cookie', sessionCookie(AGENCY_COOKIE, ''));
    return response;
  },
  { isPending: true },
);
