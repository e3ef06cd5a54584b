import { z } from 'zod';

const entries = z.array(
  z.object({ path: z.string(), base: z.string().nullable(), value: z.string().nullable() }),
);

/** One value in the history. */
export type HistoryEntry = z.infer<typeof entries>[number];

/** Reads the values of a revision as they were stored. */
export function readHistory(text: string): readonly HistoryEntry[] {
  return entries.parse(JSON.parse(text));
}

/** Entries of a revision that are no places of a report: what was said with it. */
const BESIDE = ['note', 'ruleSet', 'restoredFrom'];

export function isBeside(path: string): boolean {
  return BESIDE.includes(path);
}
