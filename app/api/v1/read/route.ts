import { answer, problem } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { IMPORT_LIMIT, readBytes } from '@/app/api/read-body';
import { readSafely } from '@/lib/read-safely/read-safely';
import { check } from '@/lib/rules/check';
import { keepFile } from '@/lib/store/files';
import { isRefusal } from '@/lib/store/refusal';
import { ruleSettingsFor } from '@/lib/store/rule-settings';
import { forbids } from '@/lib/store/scope';
import { fileName } from './file-name';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/**
 * 读取: the body is a file, its name stands in `x-file-name`, percent-encoded. Answers what was read and the findings
 * under the 检查设置 of the agency that it names, else of 本机关;
 * with `?keep=1` the file is kept, so that the reading can be compared with it and used.
 */
export const POST = handle(async ({ request, scope }) => {
  const denied = forbids(scope, 'checkFile');
  if (denied) return answer(denied);
  const name = fileName(request.headers.get('x-file-name'));
  if (name === null) return problem(400, 'badName', '没有给出文件名，没有读取。');
  const body = await readBytes(request, IMPORT_LIMIT);
  if (!body.ok) return body.response;
  if (body.value.length === 0) return problem(422, 'unreadable', '文件是空的。重新导出或者取得原文件。');

  const read = await readSafely(name, body.value, { signal: request.signal }).catch((failure: unknown) => {
    if (request.signal.aborted) return null;
    throw failure;
  });
  if (!read) return problem(499, 'cancelled', '已取消，没有读取。');
  if (!read.ok) return problem(422, 'unreadable', read.why);
  const { ok: _, template, ...reading } = read;
  const settings = await ruleSettingsFor(scope, reading.report.agency.name);
  const findings = check(template, reading.report, { settings });
  if (new URL(request.url).searchParams.get('keep') !== '1') return answer({ ...reading, findings });

  const kept = await keepFile(scope, { name, bytes: body.value, reading: JSON.stringify(reading) });
  return isRefusal(kept) ? answer(kept) : answer({ ...reading, findings, fileId: kept.id }, 201);
});
