import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './sync-file';

const FILE = 'keeping.json';

const statusSchema = z.object({
  backup: z.object({ at: z.string(), file: z.string(), bytes: z.number(), ms: z.number() }).optional(),
  /** The last attempt, where it failed. */
  failure: z.object({ at: z.string(), message: z.string() }).optional(),
  drill: z
    .object({
      at: z.string(),
      file: z.string(),
      ms: z.number(),
      reports: z.number(),
      problem: z.string().optional(),
    })
    .optional(),
});

/** 备份与演练的结果, kept in the data folder; every process reads it anew. */
export type KeepingStatus = z.infer<typeof statusSchema>;

export function readKeeping(dir: string): KeepingStatus {
  const path = join(dir, FILE);
  if (!existsSync(path)) return {};
  try {
    return statusSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? {};
  } catch (problem) {
    // Somebody edited it: what it said is unknown, and the next backup writes it anew.
    if (problem instanceof SyntaxError) return {};
    throw problem;
  }
}

export function noteKeeping(dir: string, status: KeepingStatus): void {
  writeWhole(join(dir, FILE), `${JSON.stringify(status, null, 2)}\n`);
}
