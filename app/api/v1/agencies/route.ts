import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { createAgency, listAgencies } from '@/lib/store/accounts/agencies';
import { isRefusal } from '@/lib/store/refusal';
import { newAgencyBody } from '../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 机关树 that one manages, parents before children. */
export const GET = handlePerson(async ({ scope }) => {
  const agencies = await listAgencies(scope);
  return answer(isRefusal(agencies) ? agencies : { agencies });
});

/** 新增下级机关 */
export const POST = handlePerson(async ({ request, scope }) => {
  const body = await readBody(request, newAgencyBody);
  return body.ok ? answer(await createAgency(scope, body.value), 201) : body.response;
});
