import { answer, problem } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { IMPORT_LIMIT, readText } from '@/app/api/read-body';
import { parseReportText } from '@/lib/report/parse-report';
import { importReport } from '@/lib/store/create-report';
import { forbids } from '@/lib/store/scope';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 导入: the body is the text of a report file. */
export const POST = handle(async ({ request, scope }) => {
  const denied = forbids(scope, 'createReport');
  if (denied) return answer(denied);
  const body = await readText(request, IMPORT_LIMIT);
  if (!body.ok) return body.response;
  const parsed = parseReportText(scope.formats, body.value);
  if (!parsed.ok) return problem(422, 'badReport', parsed.why);
  return answer(await importReport(scope, parsed.report), 201);
});
