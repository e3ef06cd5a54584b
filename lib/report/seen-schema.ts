import { z } from 'zod';
import { cleanText } from './clean-text';
import { PROSE_LENGTH } from './lengths';
import { nothingSeen, seenTables, type Seen } from './seen';

const text = z.string().max(PROSE_LENGTH).transform(cleanText);

/**
 * The zod schema of 原件所见. It never refuses a report: a member of a wrong shape counts as not seen, and a `seen` that
 * is no object at all as one of which nothing is known. That a report was read from a document is never lost.
 */
export const seenSchema = z
  .object({
    title: text.default('').catch(''),
    headings: z
      .array(z.object({ text, level: z.number() }))
      .default([])
      .catch([]),
    labels: z
      .array(z.object({ id: text, text }))
      .default([])
      .catch([]),
    extraRows: z
      .array(z.object({ table: text, label: text, values: z.array(text) }))
      .default([])
      .catch([]),
    missingRows: z.array(text).default([]).catch([]),
    tables: z.record(z.string(), z.enum(seenTables)).default({}).catch({}),
    date: text.default('').catch(''),
    basis: text.default('').catch(''),
    period: text.default('').catch(''),
    besideTables: z
      .array(z.object({ part: text, text }))
      .optional()
      .catch(undefined),
    printed: z.record(z.string(), text).optional().catch(undefined),
  })
  .catch(nothingSeen()) satisfies z.ZodType<Seen>;
