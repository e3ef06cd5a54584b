import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { describeSession } from '@/lib/store/accounts/describe-session';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 继续使用: somebody is still there. */
export const POST = handlePerson(
  async ({ scope, session }) => answer(await describeSession(scope, session)),
  {
    isPending: true,
  },
);
