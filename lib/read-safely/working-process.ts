import { fork } from 'node:child_process';
import type { ProcessLimits } from './limits';
import { watchProcess, type StopWords } from './watch-process';

/** What a process sends: that it is ready, then one answer to each request. */
export type Sent<Answer> = { readonly kind: 'ready' } | { readonly kind: 'done'; readonly answer: Answer };

/** What became of a request: its answer, or why it was stopped, in Chinese. */
export type Done<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly why: string };

/** One process that does one thing at a time. */
export interface WorkingProcess<Request, Answer> {
  readonly run: (request: Request, signal: AbortSignal | undefined) => Promise<Done<Answer>>;
  /** It broke, was ended or has done enough: it takes no more requests. */
  readonly isOver: () => boolean;
  readonly end: () => void;
}

interface Manner<Request> {
  readonly limits: ProcessLimits;
  /** Milliseconds of work that a request may take. */
  readonly timeFor: (request: Request) => number;
  readonly words: StopWords;
  readonly env?: Readonly<Record<string, string>>;
}

export function startWorking<Request extends object, Answer>(
  file: string,
  { limits, timeFor, words, env = {} }: Manner<Request>,
): WorkingProcess<Request, Answer> {
  const child = fork(file, [], {
    execArgv: [`--max-old-space-size=${limits.heap}`, '--max-semi-space-size=8'],
    env: { NODE_ENV: 'production', ...env },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let requests = 0;
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

  const run = async (request: Request, signal: AbortSignal | undefined): Promise<Done<Answer>> => {
    signal?.throwIfAborted();
    requests += 1;
    child.ref();
    child.channel?.ref();
    const watch = watchProcess(child.pid, limits, words);
    const onAbort = () => watch.stop(words.broken);
    signal?.addEventListener('abort', onAbort);
    try {
      watch.waits(limits.startUp);
      const before = await Promise.race([ready, exited, watch.stopped]);
      if (before === undefined && !over) {
        watch.works(timeFor(request));
        const answered = new Promise<Done<Answer>>((resolve) => {
          child.once('message', (sent: Sent<Answer>) => {
            if (sent.kind === 'done') resolve({ ok: true, answer: sent.answer });
          });
        });
        child.send(request, (error) => error && end());
        const result = await Promise.race([answered, exited, watch.stopped]);
        if (typeof result === 'object') return result;
        end();
        signal?.throwIfAborted();
        return { ok: false, why: result ?? (child.signalCode === 'SIGABRT' ? words.large : words.broken) };
      }
      end();
      signal?.throwIfAborted();
      return { ok: false, why: before ?? words.broken };
    } finally {
      watch.end();
      signal?.removeEventListener('abort', onAbort);
      rest();
      if (requests >= limits.requests) end();
    }
  };

  return { run, isOver: () => over, end };
}
