import { fork } from 'node:child_process';
import { fileKind } from '@/lib/read/file-kind';
import { BROKEN, readLimits, TOO_LARGE, type ReadLimits } from './limits';
import type { ReadRequest, ReadResponse, SentReport } from './messages';
import { watchProcess } from './watch-process';

/** One process that reads one file at a time. */
export interface ReadingProcess {
  readonly read: (request: ReadRequest, signal: AbortSignal | undefined) => Promise<SentReport>;
  /** It broke, was ended or has read enough: it takes no more files. */
  readonly isOver: () => boolean;
  readonly end: () => void;
}

export function startProcess(file: string, limits: ReadLimits = readLimits): ReadingProcess {
  const child = fork(file, [], {
    execArgv: [`--max-old-space-size=${limits.heap}`, '--max-semi-space-size=8'],
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let files = 0;
  let over = false;
  const end = () => {
    over = true;
    child.kill('SIGKILL');
  };
  child.on('error', end);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void exited.then(() => (over = true));
  const ready = new Promise<void>((resolve) => child.once('message', () => resolve()));
  // An idle process must not keep a finished program from ending.
  const rest = () => {
    child.unref();
    child.channel?.unref();
  };
  rest();

  const read = async (request: ReadRequest, signal: AbortSignal | undefined): Promise<SentReport> => {
    signal?.throwIfAborted();
    files += 1;
    child.ref();
    child.channel?.ref();
    const watch = watchProcess(child.pid, limits);
    const onAbort = () => watch.stop(BROKEN);
    signal?.addEventListener('abort', onAbort);
    try {
      watch.waits(limits.startUp);
      const before = await Promise.race([ready, exited, watch.stopped]);
      if (before === undefined && !over) {
        watch.works(fileKind(request.bytes) === 'pdf' ? limits.pdfTime : limits.time);
        const answered = new Promise<SentReport>((resolve) => {
          child.once('message', (response: ReadResponse) => {
            if (response.kind === 'read') resolve(response.read);
          });
        });
        child.send(request, (error) => error && end());
        const result = await Promise.race([answered, exited, watch.stopped]);
        if (typeof result === 'object') return result;
        end();
        signal?.throwIfAborted();
        return { ok: false, why: result ?? (child.signalCode === 'SIGABRT' ? TOO_LARGE : BROKEN) };
      }
      end();
      signal?.throwIfAborted();
      return { ok: false, why: before ?? BROKEN };
    } finally {
      watch.end();
      signal?.removeEventListener('abort', onAbort);
      rest();
      if (files >= limits.files) end();
    }
  };

  return { read, isOver: () => over, end };
}
