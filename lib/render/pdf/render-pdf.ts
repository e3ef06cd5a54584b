import type { ReportDocument } from '@/lib/document/blocks';
import { startThread, type PdfThread } from './pdf-thread';
import { projectRoot } from './project-root';
import { workerFile } from './worker-file';

/** A thread is replaced after this many files, or when it holds this much memory. */
const FILES_PER_THREAD = 200;
/** Its successor starts this many files earlier, so that nobody waits for it. */
const HEAD_START = 10;
const MOST_MEMORY = 320 * 1024 * 1024;
/** A usual report takes less than a second, the longest a few. */
const TIME_LIMIT = 30_000;

let thread: PdfThread | undefined;
let successor: PdfThread | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * 生成 PDF: A4 pages as `lib/layout` placed them, fonts embedded, PDF/A-2b. Works in a thread of its own, one file
 * after the other; throws a `PdfError` with a message for the clerk.
 */
export function renderPdf(
  report: ReportDocument,
  { timeLimit = TIME_LIMIT }: { readonly timeLimit?: number } = {},
): Promise<Uint8Array> {
  const file = queue.then(() => makeInThread(report, timeLimit));
  queue = file.catch(() => undefined);
  return file;
}

async function makeInThread(report: ReportDocument, timeLimit: number): Promise<Uint8Array> {
  const current = thread && !thread.isOver() ? thread : newThread();
  thread = current;
  try {
    return await current.make(report, timeLimit);
  } finally {
    if (current.made() >= FILES_PER_THREAD - HEAD_START) successor ??= newThread();
    if (current.made() >= FILES_PER_THREAD || current.heap() > MOST_MEMORY) {
      current.end();
      thread = successor;
      successor = undefined;
    }
  }
}

function newThread(): PdfThread {
  const root = projectRoot();
  return startThread(root, workerFile(root));
}
