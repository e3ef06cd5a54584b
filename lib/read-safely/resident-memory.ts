import { readFileSync } from 'node:fs';

const PAGE = 4096;

/** Bytes of memory that a process holds; undefined where the system does not say so in a file. */
export function residentMemory(processId: number | undefined): number | undefined {
  if (process.platform !== 'linux' || processId === undefined) return undefined;
  try {
    const pages = Number(readFileSync(`/proc/${processId}/statm`, 'utf8').split(' ')[1]);
    return Number.isFinite(pages) ? pages * PAGE : undefined;
  } catch {
    return undefined;
  }
}
