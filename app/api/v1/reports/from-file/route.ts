import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { carriedFigures } from '@/components/import/carried-figures';
import { blankReport } from '@/lib/report/blank';
import { formatForYear } from '@/lib/report/format-for-year';
import { figurePath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { refuseYear } from '@/lib/store/create-report';
import { formatOf } from '@/lib/store/editable';
import { isRefusal, type Refusal } from '@/lib/store/refusal';
import type { Scope } from '@/lib/store/scope';
import { saveReading, startFromLastYear } from '@/lib/store/start-report';
import { z } from 'zod';
import { reviewedBody, reviewedReport } from '../reviewed';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const body = reviewedBody.extend({ use: z.enum(['lastYear', 'report']) });

/** 从文件开始: a reading that was confirmed becomes last year's report of a new one, or a report itself. */
export const POST = handle(async ({ request, scope }) => {
  const sent = await readBody(request, body);
  if (!sent.ok) return sent.response;
  const { use, ...reviewed } = sent.value;
  const read = await reviewedReport(scope, reviewed);
  if (isRefusal(read)) return answer(read);
  if (use === 'report') return answer(await saveReading(scope, read, reviewed.fileId), 201);

  const report = nextReport(scope, read);
  if (isRefusal(report)) return answer(report);
  return answer(await startFromLastYear(scope, report, { report: read, fileId: reviewed.fileId }), 201);
});

/** The blank report of the year after, 上年结转 taken up in every column. */
function nextReport(scope: Scope, lastYear: Report): Report | Refusal {
  const year = lastYear.year + 1;
  const template = formatForYear(scope.formats, year);
  const refusal = refuseYear(scope, year);
  if (refusal) return refusal;
  if (!template) throw new Error(`no format for ${year}`);
  const before = { template: formatOf(scope.formats, lastYear), report: lastYear };
  return carriedFigures(template, before).reduce(
    (report, { to, value }) => writePath(report, figurePath(to), value),
    blankReport(template, year, lastYear.agency),
  );
}
