import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import {
  proposeSecondFactor,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from '@/lib/store/accounts/second-factor';
import { totpBody, totpOffBody } from '../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** A new secret for 动态口令; nothing changes until PUT brings it back with a code. */
export const GET = handlePerson(
  ({ session }) => Promise.resolve(answer(proposeSecondFactor(session.login))),
  {
    isPending: true,
  },
);

/** 启用动态口令 */
export const PUT = handlePerson(
  async ({ request, scope, session, caller }) => {
    const body = await readBody(request, totpBody);
    return body.ok
      ? answer(await turnOnSecondFactor(scope, { ...body.value, session, caller }))
      : body.response;
  },
  { isPending: true },
);

/** 停用动态口令 */
export const DELETE = handlePerson(async ({ request, scope, session, caller }) => {
  const body = await readBody(request, totpOffBody);
  return body.ok
    ? answer(await turnOffSecondFactor(scope, { ...body.value, session, caller }))
    : body.response;
});
