import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { disableAccount } from '@/lib/store/accounts/change-account';
import { accountBody } from '../../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 停用、启用 */
export const PATCH = handlePerson<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, accountBody);
  return body.ok ? answer(await disableAccount(scope, params.id, body.value.disabled)) : body.response;
});
