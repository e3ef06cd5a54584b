import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { setRoles } from '@/lib/store/accounts/change-account';
import { rolesBody } from '../../../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 角色 of an account in one agency. */
export const PUT = handlePerson<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, rolesBody);
  return body.ok ? answer(await setRoles(scope, params.id, body.value)) : body.response;
});
