import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { withdrawInvitation } from '@/lib/store/accounts/invitations';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 收回邀请 */
export const DELETE = handlePerson<{ id: string }>(async ({ scope, params }) =>
  answer(await withdrawInvitation(scope, params.id)),
);
