import { ExportError } from '@/lib/publish/export-error';
import { PdfError } from '@/lib/render/pdf/pdf-error';
import { newestBackup } from '@/lib/operate/backup-names';
import { backupFolder, dataFolder } from '@/lib/operate/data-files';
import { currentTrouble, setTrouble } from '@/lib/operate/data-trouble';
import { isDamage } from '@/lib/operate/database-code';
import { writeLog } from '@/lib/operate/log/write-log';
import { damaged } from '@/lib/operate/troubles';
import { problem } from './answer';

const full = '服务器磁盘已满，这次没有保存。已填内容仍在本机，联系管理员处理。';
const disk = '服务器磁盘读写出错，这次没有保存。已填内容仍在本机，联系管理员处理。';
const busy = '服务器正忙，这次没有完成，稍后再试。';
const corrupt = '数据库损坏，服务已经停下。已填内容仍在本机，联系管理员。';
const broken = '服务器没有完成这一步，原有内容没有改动。稍后再试。';

/** PostgreSQL's words for a full disk, and for what passes: no connection, none free, a wait or statement cut off; our own for a full queue. */
const DISK_FULL = '53100';
const passing =
  /^(?:08\w{3}|53300|55P03|57014|57P0[1-3]|40001|40P01|ECONN(?:REFUSED|RESET)|ETIMEDOUT|QUEUE_FULL)$/;

/** 故障: what went wrong goes to the log by kind, without figures; the answer says what to do. */
export function troubleOf(failure: unknown, { method, url, headers }: Request): Response {
  const trouble = currentTrouble();
  if (trouble) return problem(503, trouble.trouble, trouble.message);
  const code = codeOf(failure);
  const name = failure instanceof Error ? failure.name : typeof failure;
  const at = failure instanceof Error ? placesOf(failure) : '';
  writeLog({
    level: 'error',
    id: headers.get('x-request-id') ?? '',
    method,
    path: new URL(url).pathname,
    name,
    code,
    at,
  });
  if (failure instanceof ExportError || failure instanceof PdfError) {
    return problem(500, 'withheld', failure.message);
  }
  if (code === DISK_FULL) return problem(507, 'full', full);
  if (passing.test(code)) return problem(503, 'busy', busy);
  if (code.startsWith('SQLITE_FULL')) return problem(507, 'full', full);
  if (isDamage(failure)) {
    // What was read so far may be wrong as well: from here on there is 诊断 alone.
    const dir = dataFolder();
    setTrouble(damaged('运行中读不出来。', newestBackup(backupFolder(dir))));
    return problem(503, 'damaged', corrupt);
  }
  if (code.startsWith('SQLITE_IOERR')) return problem(503, 'disk', disk);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return problem(503, 'busy', busy);
  return problem(500, 'internal', broken);
}

/** Where in the program it was; the message may quote what somebody typed. */
function placesOf({ stack = '' }: Error): string {
  const places = stack.split('\n').filter((line) => /^ +at /.test(line));
  return places.slice(0, 3).join(' ').trim();
}

function codeOf(failure: unknown): string {
  const code: unknown = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  return typeof code === 'string' ? code : '';
}
