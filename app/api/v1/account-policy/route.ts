import { answer } from '@/app/api/answer';
import { handlePerson } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import {
  accountPolicySchema,
  readAccountPolicy,
  saveAccountPolicy,
} from '@/lib/store/accounts/account-policy';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 账号规则 of the installation. */
export const GET = handlePerson(async ({ scope }) => answer(await readAccountPolicy(scope)));

export const PUT = handlePerson(async ({ request, scope }) => {
  const body = await readBody(request, accountPolicySchema);
  return body.ok ? answer(await saveAccountPolicy(scope, body.value)) : body.response;
});
