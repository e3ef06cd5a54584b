import { answer, problem } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { configuredIdentity, identitySources } from '@/lib/identity/configured-identity';
import { linkAccount, unlinkAccount } from '@/lib/store/accounts/link-identity';
import { identityBody } from '../../../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 关联: what the person is known by at one of the providers of the office. */
export const PUT = handlePerson<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, identityBody);
  if (!body.ok) return body.response;
  const { provider, subject } = body.value;
  if (!identitySources(configuredIdentity()).some(({ id }) => id === provider))
    return problem(422, 'noProvider', '没有设置这个认证来源。');
  return answer(await linkAccount(scope, params.id, { provider, subject }));
});

/** 解除关联 */
export const DELETE = handlePerson<{ id: string }>(async ({ scope, params }) =>
  answer(await unlinkAccount(scope, params.id)),
);
