import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { endToken } from '@/lib/store/accounts/api-tokens';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 停用令牌, at once. */
export const DELETE = handlePerson<{ id: string }>(async ({ scope, params }) =>
  answer(await endToken(scope, params.id)),
);
