import { answer, problem } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { changesSince } from '@/lib/store/changes-since';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** What was written since the revision `since`. */
export const GET = handle<{ id: string }>(
  async ({ request, scope, params }) => {
    const since = new URL(request.url).searchParams.get('since') ?? '';
    if (!/^\d{1,9}$/.test(since)) return problem(400, 'badQuery', '缺少版本号。');
    return answer(await changesSince(scope, params.id, Number(since)));
  },
  // The page asks every few seconds, whether anybody sits before it or not.
  { isPassive: true },
);
