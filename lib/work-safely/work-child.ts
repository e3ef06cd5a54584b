import { ExportError } from '@/lib/publish/export-error';
import { publish } from '@/lib/publish/publish';
import type { Sent } from '@/lib/read-safely/working-process';
import { PdfError } from '@/lib/render/pdf/pdf-error';
import { withComputedTotals } from '@/lib/report/complete-totals';
import type { Report } from '@/lib/report/report';
import { check, isUnfinished } from '@/lib/rules/check';
import { lastYearOf } from '@/lib/rules/last-year-of';
import type { Template } from '@/lib/template/types';
import { formats } from '@/templates/index';
import type { CheckRequest, RenderRequest, WorkAnswer, WorkRequest } from './messages';

/** 检查、生成进程: one report after the other, away from the server and its data. */
process.on('message', (request: WorkRequest) => {
  work(request).then(
    (answer) => send({ kind: 'done', answer }),
    // The process that asked says that it broke.
    () => process.exit(1),
  );
});
process.on('disconnect', () => process.exit());
send({ kind: 'ready' });

async function work(request: WorkRequest): Promise<WorkAnswer> {
  return request.kind === 'check' ? checked(request) : rendered(request);
}

function checked({ report, settings, lastYear }: CheckRequest): WorkAnswer {
  const before = lastYear && lastYearOf(formatOf(lastYear), lastYear);
  return { kind: 'checked', findings: check(formatOf(report), report, { settings, lastYear: before }) };
}

async function rendered({ report, to, profile, draft }: RenderRequest): Promise<WorkAnswer> {
  const template = formatOf(report);
  const mark = draft ?? isUnfinished(template, withComputedTotals(template, report));
  try {
    const file = await publish(template, report, to, { draft: mark, profile });
    return { kind: 'rendered', file: { ...file, draft: mark } };
  } catch (problem) {
    const isForClerk = problem instanceof ExportError || problem instanceof PdfError;
    if (isForClerk) return { kind: 'withheld', why: problem.message };
    throw problem;
  }
}

function formatOf({ format }: Report): Template {
  const template = formats.find(({ id }) => id === format);
  if (!template) throw new Error(`no format ${format}`);
  return template;
}

function send(sent: Sent<WorkAnswer>): void {
  process.send?.(sent);
}
