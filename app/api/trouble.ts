import { ExportError } from '@/lib/publish/export-error';
import { PdfError } from '@/lib/render/pdf/pdf-error';
import { problem } from './answer';

const full = '服务器磁盘已满，这次没有保存。已填内容仍在本机，请联系管理员。';
const disk = '服务器磁盘读写出错，这次没有保存。已填内容仍在本机，请联系管理员。';
const busy = '服务器正忙，这次没有完成，请稍后再试。';
const broken = '服务器没有完成这一步，原有内容没有改动。请稍后再试。';

/** 故障: what went wrong goes to the log by kind, without figures; the answer says what to do. */
export function troubleOf(failure: unknown, { method, url }: Request): Response {
  const code = codeOf(failure);
  const name = failure instanceof Error ? failure.name : typeof failure;
  const at = failure instanceof Error ? (failure.stack ?? '').split('\n').slice(1, 4).join(' ').trim() : '';
  const line = {
    time: new Date().toISOString(),
    level: 'error',
    method,
    path: new URL(url).pathname,
    name,
    code,
    at,
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
  if (failure instanceof ExportError || failure instanceof PdfError) {
    return problem(500, 'withheld', failure.message);
  }
  if (code.startsWith('SQLITE_FULL')) return problem(507, 'full', full);
  if (code.startsWith('SQLITE_IOERR')) return problem(503, 'disk', disk);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return problem(503, 'busy', busy);
  return problem(500, 'internal', broken);
}

function codeOf(failure: unknown): string {
  const code: unknown = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  return typeof code === 'string' ? code : '';
}
