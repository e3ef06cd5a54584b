import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { officeFonts } from '@/lib/fonts/program-fonts';
import { openFonts } from './open-fonts';
import { PdfError } from './pdf-error';
import { pdfMaker } from './pdf-maker';
import type { PdfRequest, PdfResponse } from './worker-messages';

/** 制作 PDF 的线程: one file after the other, with fonts that stay open between them. */
const port = parentPort;
if (!port) throw new Error('pdf-worker runs as a worker thread only');
/** The folder of the program, given at the start. */
const root: unknown = workerData;
if (typeof root !== 'string') throw new Error('pdf-worker was started without the folder of the program');
const office = officeFonts();
const makePdf = pdfMaker(
  openFonts(root),
  office.fonts.length > 0 ? openFonts(root, office) : undefined,
  (message) => process.stderr.write(`${message}\n`),
);

port.on('message', ({ report }: PdfRequest) => {
  makePdf(report).then(
    (pdf) => {
      // A view of pooled memory cannot change hands, a copy can.
      const own = new Uint8Array(pdf);
      answer({ kind: 'made', pdf: own, heap: heapInUse() }, [own.buffer]);
    },
    (reason: unknown) => {
      const forClerk = reason instanceof PdfError;
      const message = reason instanceof Error ? reason.message : String(reason);
      answer({ kind: 'failed', message, forClerk, heap: heapInUse() });
    },
  );
});

function answer(response: PdfResponse, transfer: readonly ArrayBuffer[] = []): void {
  port?.postMessage(response, transfer);
}

function heapInUse(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}
