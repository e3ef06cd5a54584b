import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { resetPassword } from '@/lib/store/accounts/change-account';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 重置口令: answered with a password for one log-in. */
export const POST = handlePerson<{ id: string }>(async ({ scope, params }) =>
  answer(await resetPassword(scope, params.id)),
);
