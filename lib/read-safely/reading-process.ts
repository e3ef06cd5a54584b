import { fileKind } from '@/lib/read/file-kind';
import { readLimits, readWords, type ReadLimits } from './limits';
import type { ReadRequest, SentReport } from './messages';
import { startWorking, type WorkingProcess } from './working-process';

/** One process that reads one file at a time. */
export function startProcess(
  file: string,
  limits: ReadLimits = readLimits,
): WorkingProcess<ReadRequest, SentReport> {
  return startWorking(file, {
    limits,
    timeFor: ({ bytes }) => (fileKind(bytes) === 'pdf' ? limits.pdfTime : limits.time),
    words: readWords,
  });
}
