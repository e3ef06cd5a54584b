import { answer, problem } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { loadVersion } from '@/lib/store/load-version';
import { isRefusal } from '@/lib/store/refusal';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** One version as a report file. */
export const GET = handle<{ id: string; rev: string }>(async ({ scope, params }) => {
  if (!/^[1-9]\d{0,8}$/.test(params.rev)) return problem(400, 'badQuery', '没有这个版本号。');
  const version = await loadVersion(scope, params.id, Number(params.rev));
  if (isRefusal(version)) return answer(version);
  const { template: _, ...rest } = version;
  return answer(rest);
});
