import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { changeBasics } from '@/lib/store/change-basics';
import { loadReport } from '@/lib/store/load-report';
import { notFound } from '@/lib/store/refusal';
import { removeReport } from '@/lib/store/remove-report';
import { basicsBody } from '../../bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = handle<{ id: string }>(async ({ scope, params }) => {
  const loaded = await loadReport(scope, params.id);
  if (!loaded) return answer(notFound);
  const { template: _, lastYear, ...report } = loaded;
  const before = lastYear && { lastYear: { report: lastYear.report, source: lastYear.source } };
  return answer({ ...report, ...before });
});

/** 更改年度、机关 */
export const PATCH = handle<{ id: string }>(async ({ request, scope, params }) => {
  const body = await readBody(request, basicsBody);
  return body.ok ? answer(await changeBasics(scope, params.id, body.value)) : body.response;
});

/** 删除, to be taken back by `restore`. */
export const DELETE = handle<{ id: string }>(async ({ scope, params }) =>
  answer(await removeReport(scope, params.id)),
);
