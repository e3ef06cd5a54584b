import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { changeOwnPassword } from '@/lib/store/accounts/own-password';
import { passwordBody } from '../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 修改口令; other sessions of the account end. */
export const PUT = handlePerson(
  async ({ request, scope, session, caller }) => {
    const body = await readBody(request, passwordBody);
    return body.ok
      ? answer(await changeOwnPassword(scope, body.value, { sessionId: session.id, caller }))
      : body.response;
  },
  { isPending: true },
);
