import { ExportError } from '@/lib/publish/export-error';
import { PdfError } from '@/lib/render/pdf/pdf-error';
import { problem } from './answer';

const full = '服务器磁盘已满，这次没有保存。已填内容仍在本机，联系管理员处理。';
const disk = '服务器磁盘读写出错，这次没有保存。已填内容仍在本机，联系管理员处理。';
const busy = '服务器正忙，这次没有完成，稍后再试。';
const broken = '服务器没有完成这一步，原有内容没有改动。稍后再试。';

/** PostgreSQL's words for a full disk, and for what passes: no connection, none free, a wait or statement cut off. */
const DISK_FULL = '53100';
const passing = /^(?:08\w{3}|53300|55P03|57014|57P0[1-3]|40001|40P01|ECONN(?:REFUSED|RESET)|ETIMEDOUT)$/;

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
  if (code === DISK_FULL) return problem(507, 'full', full);
  if (passing.test(code)) return problem(503, 'busy', busy);
  if (code.startsWith('SQLITE_FULL')) return problem(507, 'full', full);
  if (code.startsWith('SQLITE_IOERR')) return problem(503, 'disk', disk);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return problem(503, 'busy', busy);
  return problem(500, 'internal', broken);
}

function codeOf(failure: unknown): string {
  const code: unknown = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  return typeof code === 'string' ? code : '';
}
