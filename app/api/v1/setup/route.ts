import { answer } from '@/app/api/answer';
import { handleVisitor } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { finishSetup, needsSetup } from '@/lib/store/accounts/setup';
import { setupBody } from '../account-bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Whether 首次设置 is still to be done. */
export const GET = handleVisitor(async ({ scope }) => answer({ needed: await needsSetup(scope.store) }));

/** 首次设置, with the code that the server has printed. */
export const POST = handleVisitor(async ({ request, scope, caller }) => {
  const body = await readBody(request, setupBody);
  return body.ok ? answer(await finishSetup(scope, body.value, caller.address), 201) : body.response;
});
