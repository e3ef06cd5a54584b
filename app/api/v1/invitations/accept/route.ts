import { answer } from '@/app/api/answer';
import { handleVisitor } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { acceptInvitation } from '@/lib/store/accounts/accept-invitation';
import { acceptBody } from '../../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 接受邀请: login name, name and password of the person who has the code. */
export const POST = handleVisitor(async ({ request, scope, caller }) => {
  const body = await readBody(request, acceptBody);
  return body.ok ? answer(await acceptInvitation(scope, body.value, caller.address), 201) : body.response;
});
