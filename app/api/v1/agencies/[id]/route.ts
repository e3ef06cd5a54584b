import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { changeAgency } from '@/lib/store/accounts/agencies';
import { agencyBody } from '../../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 机关更名、改类别 */
export const PATCH = handlePerson<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, agencyBody);
  return body.ok ? answer(await changeAgency(scope, params.id, body.value)) : body.response;
});
