import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { IMPORT_LIMIT, readBody } from '@/app/api/read-body';
import { checkedReport } from '@/lib/read/checked-report';
import { forbids } from '@/lib/store/scope';
import { checkBody } from '../bodies';
import { findingsOf } from '../findings-of';
import { readSent, readSentReport, sentFile } from '../sent-file';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/**
 * 检查: what the command line answers to `check --json`, of a file, or of a report as JSON with last year's and 检查设置
 * beside it. Nothing is stored.
 */
export const POST = handle(async ({ request, scope }) => {
  const denied = forbids(scope, 'checkFile');
  if (denied) return answer(denied);
  const asked = isJson(request) ? await sentReports(request) : await sentAsFile(request);
  if (!asked.ok) return asked.response;
  const { read, lastYear, settings } = asked.value;
  const checked = await findingsOf(scope, { report: read.report, lastYear, settings }, request);
  return checked.ok ? answer(checkedReport(read, checked.value)) : checked.response;
});

async function sentAsFile(request: Request) {
  const sent = await sentFile(request);
  if (!sent.ok) return sent;
  const read = await readSent(sent.value, request);
  if (!read.ok) return read;
  return { ok: true, value: { read: read.value, lastYear: undefined, settings: undefined } } as const;
}

async function sentReports(request: Request) {
  const body = await readBody(request, checkBody, IMPORT_LIMIT);
  if (!body.ok) return body;
  const { report, lastYear, settings } = body.value;
  const read = await readSentReport(report, request);
  if (!read.ok) return read;
  const before = lastYear && (await readSentReport(lastYear, request));
  if (before?.ok === false) return before;
  return { ok: true, value: { read: read.value, lastYear: before?.value.report, settings } } as const;
}

function isJson({ headers }: Request): boolean {
  return /^application\/json\b/i.test(headers.get('content-type') ?? '');
}
