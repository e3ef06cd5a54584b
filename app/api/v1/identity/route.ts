import { answer } from '@/app/api/answer';
import { beginSignIn } from '@/app/api/begin-sign-in';
import { handlePerson, handleVisitor } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { returnPath } from '@/lib/access/return-path';
import { configuredIdentity } from '@/lib/identity/configured-identity';
import { findInvitation } from '@/lib/store/accounts/accept-invitation';
import { confirmOwner } from '@/lib/store/accounts/confirm-owner';
import { unlinkOwn } from '@/lib/store/accounts/link-identity';
import { isRefusal } from '@/lib/store/refusal';
import { ownIdentityBody, signInBody } from '../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** What the provider of the office is called; empty where there is none. */
export const GET = handleVisitor(() =>
  Promise.resolve(answer({ label: configuredIdentity().redirect?.label ?? '' })),
);

/** 用统一身份认证登录, or to take an invitation up with: answered with the address that the browser goes to. */
export const POST = handleVisitor(async ({ request, scope, caller }) => {
  const body = await readBody(request, signInBody);
  if (!body.ok) return body.response;
  const asked = body.value;
  if (asked.for === 'logIn') {
    const purpose = { kind: 'logIn', to: returnPath(asked.to) } as const;
    return beginSignIn({ request, scope, caller, purpose });
  }
  const invitation = await findInvitation(scope, asked.code, caller.address);
  if (isRefusal(invitation)) return answer(invitation);
  const { login, name } = asked;
  const purpose = { kind: 'join', invitation: invitation.id, login, name } as const;
  return beginSignIn({ request, scope, caller, purpose });
});

/** 关联本人的账号: the same way, after one has shown who one is here. */
export const PUT = handlePerson(async ({ request, scope, session, caller }) => {
  const body = await readBody(request, ownIdentityBody);
  if (!body.ok) return body.response;
  const refusal = await confirmOwner(scope, { ...body.value, session, caller });
  if (refusal) return answer(refusal);
  const purpose = { kind: 'link', accountId: session.actor.id } as const;
  return beginSignIn({ request, scope, caller, purpose });
});

/** 解除本人的关联 */
export const DELETE = handlePerson(async ({ request, scope, session, caller }) => {
  const body = await readBody(request, ownIdentityBody);
  if (!body.ok) return body.response;
  const refusal = await confirmOwner(scope, { ...body.value, session, caller });
  return answer(refusal ?? (await unlinkOwn(scope, session.id)));
});
