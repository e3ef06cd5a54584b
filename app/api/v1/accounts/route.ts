import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { listAccounts } from '@/lib/store/accounts/list-accounts';
import { isRefusal } from '@/lib/store/refusal';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 账号列表 of the agencies that one manages. */
export const GET = handlePerson(async ({ scope }) => {
  const accounts = await listAccounts(scope);
  return answer(isRefusal(accounts) ? accounts : { accounts });
});
