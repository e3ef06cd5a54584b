import { closeSync, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** One line of the log: what happened, never figures of a report, passwords or names of people. */
export type LogLine = Readonly<Record<string, string | number | boolean | null | undefined>>;

const LARGEST = 10 * 1024 * 1024;
const OLD_FILES = 3;

interface LogFile {
  readonly path: string;
  readonly opened: number;
  size: number;
}

declare global {
  // Next.js loads a module several times into one process.
  var nianbaoLog: LogFile | undefined;
}

/** 日志: a JSON line to the file that NIANBAO_LOG names, else to standard output. */
export function writeLog(line: LogLine): void {
  const text = `${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`;
  const path = process.env['NIANBAO_LOG'] ?? '';
  if (path === '' || path === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    const file = logFile(path);
    file.size += writeSync(file.opened, text);
  } catch (problem) {
    // A full disk must not end the request that is being told of.
    process.stderr.write(`日志写不进 ${path}：${problem instanceof Error ? problem.message : ''}\n${text}`);
  }
}

function logFile(path: string): LogFile {
  const known = globalThis.nianbaoLog;
  if (known?.path === path && known.size < LARGEST) return known;
  if (known) closeSync(known.opened);
  globalThis.nianbaoLog = undefined;
  if (known?.path === path) moveAside(path);
  const opened = openSync(path, 'a', 0o600);
  return (globalThis.nianbaoLog = { path, opened, size: fstatSync(opened).size });
}

/** nianbao.log becomes nianbao.log.1, that one nianbao.log.2, the oldest goes. */
function moveAside(path: string): void {
  rmSync(`${path}.${OLD_FILES}`, { force: true });
  for (let age = OLD_FILES - 1; age >= 0; age -= 1) {
    const from = age === 0 ? path : `${path}.${age}`;
    try {
      renameSync(from, `${path}.${age + 1}`);
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem && problem.code === 'ENOENT')) throw problem;
    }
  }
}
