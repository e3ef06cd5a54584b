import { answer, problem } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { changesSince } from '@/lib/store/changes-since';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** What was written since the revision `since`; with `comments`, also 批注 where they are not those of that stamp. */
export const GET = handle<{ id: string }>(
  async ({ request, scope, params }) => {
    const query = new URL(request.url).searchParams;
    const since = query.get('since') ?? '';
    if (!/^\d{1,9}$/.test(since)) return problem(400, 'badQuery', '缺少版本号。');
    return answer(await changesSince(scope, params.id, Number(since), query.get('comments') ?? undefined));
  },
  // The page asks every few seconds, whether anybody sits before it or not.
  { isPassive: true },
);
