import type { Done, WorkingProcess } from './working-process';

/** 排队已满: more wait than will ever be served in time. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
  readonly code = 'QUEUE_FULL';
}

interface PoolLimits {
  /** Requests that are worked on at the same time. */
  readonly processes: number;
  /** Requests that may wait for their turn. */
  readonly waiting: number;
}

export interface ProcessPool<Request, Answer> {
  /** Rejects where `signal` ends it, or where too many wait. */
  readonly run: (request: Request, signal: AbortSignal | undefined) => Promise<Done<Answer>>;
  /** Ends all processes, for a program that wants to end at once. */
  readonly end: () => void;
}

/** A few processes that are kept; whoever comes when all of them work waits in a line. */
export function processPool<Request, Answer>(
  start: () => WorkingProcess<Request, Answer>,
  limits: PoolLimits,
): ProcessPool<Request, Answer> {
  const idle: WorkingProcess<Request, Answer>[] = [];
  const waiting: (() => void)[] = [];
  let working = 0;

  /** One that lives: it may have died while nobody looked. */
  const idleProcess = () => {
    let found = idle.pop();
    while (found?.isOver()) found = idle.pop();
    return found;
  };
  const turn = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const onTurn = () => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      };
      const onAbort = () => {
        waiting.splice(waiting.indexOf(onTurn), 1);
        reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      waiting.push(onTurn);
    });
  const slot = async (signal: AbortSignal | undefined) => {
    signal?.throwIfAborted();
    if (working < limits.processes) working += 1;
    else if (waiting.length < limits.waiting) await turn(signal);
    else throw new QueueFull();
  };
  /** Whoever waits longest takes it over. */
  const freeSlot = () => {
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  };

  return {
    run: async (request, signal) => {
      await slot(signal);
      try {
        const found = idleProcess() ?? start();
        try {
          return await found.run(request, signal);
        } finally {
          if (!found.isOver()) idle.push(found);
        }
      } finally {
        freeSlot();
      }
    },
    end: () => {
      for (const one of idle.splice(0)) one.end();
    },
  };
}
