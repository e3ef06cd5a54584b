import { readFileSync } from 'node:fs';

/** The system counts in hundredths of a second. */
const MILLISECONDS = 10;

/** Milliseconds of work that a process has done, its waiting not counted; undefined where no file says so. */
export function processorTime(processId: number | undefined): number | undefined {
  if (process.platform !== 'linux' || processId === undefined) return undefined;
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8');
    // The name of the program may hold spaces; it stands in brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks * MILLISECONDS : undefined;
  } catch {
    return undefined;
  }
}
