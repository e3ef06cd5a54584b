import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { carriedFigures } from '@/components/import/carried-figures';
import { typedLastYear } from '@/components/import/typed-last-year';
import { CELL_LENGTH } from '@/lib/report/lengths';
import { figurePath, readPath } from '@/lib/report/path';
import { isEditable } from '@/lib/report/report-state';
import { formatOf } from '@/lib/store/editable';
import { attachLastYear } from '@/lib/store/last-year';
import { loadReport } from '@/lib/store/load-report';
import { isRefusal, notFound, refuse } from '@/lib/store/refusal';
import { saveOperations } from '@/lib/store/save-operations';
import { reviewedBody, reviewedReport } from '../../reviewed';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const typed = z.object({
  typed: z.record(z.string().max(200), z.string().max(CELL_LENGTH).nullable()),
});
const body = z.union([typed, reviewedBody]);

const noForm = refuse('year', '上一年度没有适用的表式，不用录入上年数。');

/**
 * 接上上年报告: a reading that was confirmed, or a few figures that were typed, stand beside the report from now on.
 * 上年结转 is taken up where it is still 未填; what was written is answered, so that it can be taken back.
 */
export const PUT = handle<{ id: string }>(async ({ request, scope, params }) => {
  const sent = await readBody(request, body);
  if (!sent.ok) return sent.response;
  const loaded = await loadReport(scope, params.id);
  if (!loaded) return answer(notFound);
  const { report, template } = loaded;

  const given = sent.value;
  const lastYear =
    'typed' in given
      ? (typedLastYear(scope.formats, report, given.typed) ?? noForm)
      : await reviewedReport(scope, given);
  if (isRefusal(lastYear)) return answer(lastYear);
  const fileId = 'typed' in given ? null : given.fileId;
  const attached = await attachLastYear(scope, params.id, { report: lastYear, fileId });
  if (isRefusal(attached)) return answer(attached);
  if (!isEditable(loaded.state)) return answer({ carried: [] });

  const before = { template: formatOf(scope.formats, lastYear), report: lastYear };
  const carried = carriedFigures(template, before).flatMap(({ to, value }) => {
    const path = figurePath(to);
    return value !== null && readPath(report, path) === null ? [{ path, base: null, value }] : [];
  });
  const saved = await saveOperations(
    scope,
    params.id,
    carried.map((change) => ({ ...change, opId: randomBytes(9).toString('hex') })),
  );
  return answer(isRefusal(saved) ? saved : { carried });
});
