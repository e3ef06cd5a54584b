import { loadavg } from 'node:os';
import type { Measurement } from './measurement';

/** A figure means little where other programs were at work: the load of the last minute stands beside it. */
export function printLines(lines: readonly Measurement[]): void {
  for (const line of lines) console.log(JSON.stringify({ ...line, load: loadavg()[0] }));
}
