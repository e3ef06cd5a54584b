import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { invite, listInvitations } from '@/lib/store/accounts/invitations';
import { isRefusal } from '@/lib/store/refusal';
import { invitationBody } from '../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 未使用的邀请, without their codes. */
export const GET = handlePerson(async ({ scope }) => {
  const invitations = await listInvitations(scope);
  return answer(isRefusal(invitations) ? invitations : { invitations });
});

/** 发出邀请; the code is answered this once. */
export const POST = handlePerson(async ({ request, scope }) => {
  const body = await readBody(request, invitationBody);
  return body.ok ? answer(await invite(scope, body.value), 201) : body.response;
});
