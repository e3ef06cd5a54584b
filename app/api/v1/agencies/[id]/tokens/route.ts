import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { createToken, listTokens } from '@/lib/store/accounts/api-tokens';
import { isRefusal } from '@/lib/store/refusal';
import { tokenBody } from '../../../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 接口令牌 of an agency. */
export const GET = handlePerson<{ id: string }>(async ({ scope, params }) => {
  const tokens = await listTokens(scope, params.id);
  return answer(isRefusal(tokens) ? tokens : { tokens });
});

/** 新建令牌; it is answered this once. */
export const POST = handlePerson<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, tokenBody);
  return body.ok
    ? answer(await createToken(scope, { agencyId: params.id, ...body.value }), 201)
    : body.response;
});
