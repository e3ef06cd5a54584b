import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { keepFile } from '@/lib/store/files';
import { isRefusal } from '@/lib/store/refusal';
import { forbids } from '@/lib/store/scope';
import { findingsOf } from '../findings-of';
import { readSent, sentFile } from '../sent-file';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/**
 * 读取: the body is a file, its name stands in `x-file-name`, percent-encoded. Answers what was read and, to whoever may
 * check files, the findings under the 检查设置 of the agency that it names, else of 本机关;
 * with `?keep=1` the file is kept, so that the reading can be compared with it and used.
 */
export const POST = handle(async ({ request, scope }) => {
  const denied = forbids(scope, 'readFile');
  if (denied) return answer(denied);
  const sent = await sentFile(request);
  if (!sent.ok) return sent.response;
  const read = await readSent(sent.value, request);
  if (!read.ok) return read.response;
  const { ok: _, template: __, ...reading } = read.value;
  const checked = forbids(scope, 'checkFile')
    ? undefined
    : await findingsOf(scope, { report: reading.report }, request);
  if (checked?.ok === false) return checked.response;
  const found = { ...reading, ...(checked ? { findings: checked.value } : {}) };
  if (new URL(request.url).searchParams.get('keep') !== '1') return answer(found);

  const kept = await keepFile(scope, { ...sent.value, reading: JSON.stringify(reading) });
  return isRefusal(kept) ? answer(kept) : answer({ ...found, fileId: kept.id }, 201);
});
