import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { endSession } from '@/lib/store/accounts/sessions';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 结束一个会话: one's own, or one of an account that one manages. */
export const DELETE = handlePerson<{ id: string }>(async ({ scope, params }) =>
  answer(await endSession(scope, params.id)),
);
