import { answer } from '@/app/api/answer';
import { handleVisitor } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { readCookie, SESSION_COOKIE, sessionCookie } from '@/app/api/session-cookie';
import { SIGN_IN_COOKIE, signInCookie } from '@/app/api/sign-in-cookie';
import { enterWithCode } from '@/lib/store/accounts/enter-by-identity';
import { isRefusal } from '@/lib/store/refusal';
import { codeBody } from '../../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 动态口令 after 统一身份认证; answered with the page that one wanted to open. */
export const POST = handleVisitor(async ({ request, scope, caller }) => {
  const body = await readBody(request, codeBody);
  if (!body.ok) return body.response;
  const token = readCookie(request.headers, SIGN_IN_COOKIE);
  const entered = await enterWithCode(scope, { token, code: body.value.code }, caller);
  if (isRefusal(entered)) return answer(entered);
  const response = answer({ to: entered.to }, 201);
  response.headers.append('set-cookie', sessionCookie(SESSION_COOKIE, entered.token));
  response.headers.append('set-cookie', signInCookie(''));
  return response;
});
