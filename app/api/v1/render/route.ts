import { answer, file, problem } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { IMPORT_LIMIT, readBody } from '@/app/api/read-body';
import { withComputedTotals } from '@/lib/report/complete-totals';
import { isBarring } from '@/lib/rules/check';
import { layoutOfAgency } from '@/lib/store/layout-profile';
import { ownAgency } from '@/lib/store/own-agency';
import { refuse } from '@/lib/store/refusal';
import { forbids } from '@/lib/store/scope';
import { publishSafely } from '@/lib/work-safely/work-safely';
import { renderBody } from '../bodies';
import { findingsOf } from '../findings-of';
import { cancelled, readSentReport, unlessCancelled } from '../sent-file';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const open = '报告还有有误或未填之处，不能生成定稿。改好后再生成，或者生成草稿。';

/**
 * 生成: a report as JSON becomes a file in the 版式 of the agency. `draft: false` asks for one without 草稿 and is refused
 * while an 有误 or 未填 stands; without `draft` such a report is marked. Nothing is stored.
 */
export const POST = handle(async ({ request, scope }) => {
  const denied = forbids(scope, 'renderFile');
  if (denied) return answer(denied);
  const body = await readBody(request, renderBody, IMPORT_LIMIT);
  if (!body.ok) return body.response;
  const { to, draft } = body.value;
  const read = await readSentReport(body.value.report, request);
  if (!read.ok) return read.response;
  const { template, report } = read.value;

  if (draft === false) {
    const complete = withComputedTotals(template, report);
    const checked = await findingsOf(scope, { report: complete }, request);
    if (!checked.ok) return checked.response;
    const findings = checked.value.filter(isBarring);
    if (findings.length > 0) return answer(refuse('blocked', open, { findings }));
  }
  const profile = await layoutOfAgency(scope.store.db, ownAgency(scope).id);
  const made = await unlessCancelled(
    publishSafely({ report, to, draft, profile }, { signal: request.signal }),
    request.signal,
  );
  if (!made) return cancelled().response;
  if (!made.ok)
    return made.isWithheld ? problem(500, 'withheld', made.why) : problem(422, 'tooHeavy', made.why);
  const { bytes, fileName: name, mediaType: type, draft: isMarked } = made.file;
  const response = file(Buffer.from(bytes), { type, name, isInline: false });
  response.headers.set('x-nianbao-draft', isMarked ? '1' : '0');
  return response;
});
