import { Worker } from 'node:worker_threads';
import type { ReportDocument } from '@/lib/document/blocks';
import { PdfError } from './pdf-error';
import type { PdfRequest, PdfResponse } from './worker-messages';

/** One thread that makes one file at a time. */
export interface PdfThread {
  readonly make: (report: ReportDocument, timeLimit: number) => Promise<Uint8Array>;
  /** Files made so far. */
  readonly made: () => number;
  /** Memory it held after its last file, in bytes. */
  readonly heap: () => number;
  /** It broke or was ended and makes no more files. */
  readonly isOver: () => boolean;
  readonly end: () => void;
}

const MEGABYTES_OF_HEAP = 512;

export function startThread(root: string, file: URL): PdfThread {
  const worker = new Worker(file, {
    // React is several times slower with its development checks.
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
    workerData: root,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_OF_HEAP },
  });
  // An idle thread must not keep a finished command from ending.
  worker.unref();
  let made = 0;
  let heap = 0;
  let over = false;
  const end = () => {
    over = true;
    void worker.terminate();
  };
  worker.once('exit', () => (over = true));
  // A listener while idle too: without one an error in the thread would end the server.
  worker.on('error', end);

  const make = (report: ReportDocument, timeLimit: number) =>
    new Promise<Uint8Array>((resolve, reject) => {
      const fail = (message: string, cause?: unknown) => reject(new PdfError(message, { cause }));
      const timer = setTimeout(() => {
        settle();
        end();
        fail(`生成PDF超过${Math.ceil(timeLimit / 1000)}秒，已停止。看看正文是否过长，或者稍后再试。`);
      }, timeLimit);
      const onMessage = (response: PdfResponse) => {
        settle();
        made += 1;
        heap = response.heap;
        if (response.kind === 'made') resolve(response.pdf);
        else if (response.forClerk) fail(response.message);
        else reject(new Error(response.message));
      };
      const onError = (cause: unknown) => {
        settle();
        fail('生成PDF的进程出错，再试一次。', cause);
      };
      const onExit = () => onError(undefined);
      const settle = () => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref();
      const request: PdfRequest = { report };
      worker.postMessage(request);
    });

  return { make, made: () => made, heap: () => heap, isOver: () => over, end };
}
