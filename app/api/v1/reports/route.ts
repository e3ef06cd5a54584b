import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { createReport } from '@/lib/store/create-report';
import { listReports } from '@/lib/store/list-reports';
import { forbidsAlways } from '@/lib/store/scope';
import { createBody } from '../bodies';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 报告列表, without figures and texts. */
export const GET = handle(async ({ scope }) => {
  const denied = forbidsAlways(scope, 'listReports');
  if (denied) return answer(denied);
  const reports = await listReports(scope);
  return answer({
    reports: reports.map(({ template, flow: _, ...rest }) => ({ ...rest, format: template.id })),
  });
});

/** 新建 */
export const POST = handle(async ({ request, scope }) => {
  const body = await readBody(request, createBody);
  return body.ok ? answer(await createReport(scope, body.value), 201) : body.response;
});
