import { z } from 'zod';
import type { SourcePlace, Unread } from '@/lib/read/read-result';
import type { VisibleDocument } from '@/lib/read/visible-document';
import { parseReport } from '@/lib/report/parse-report';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';

/** 读数: what was read from a file, and what the file shows. */
export interface Reading {
  readonly template: Template;
  readonly report: Report;
  readonly unread: readonly Unread[];
  /** Where the file shows something else than the data it carries. */
  readonly differences: readonly Unread[];
  /** Null for a file that shows nothing, as a report file. */
  readonly document: VisibleDocument | null;
  /** By cell address: where in the document it stands, and what stands there. */
  readonly places: Readonly<Record<string, SourcePlace>>;
}

const notes = z.array(
  z.object({
    id: z.string().exactOptional(),
    part: z.string().exactOptional(),
    why: z.string(),
  }),
);

const place = z.object({
  block: z.int(),
  row: z.int().exactOptional(),
  column: z.int().exactOptional(),
  text: z.string(),
});

const page = z.int().exactOptional();
const line = z.object({
  kind: z.literal('line'),
  text: z.string(),
  role: z.enum(['part', 'signature']).exactOptional(),
  printed: z.literal(true).exactOptional(),
  indented: z.literal(true).exactOptional(),
  page,
});
const cell = z.object({
  row: z.int(),
  column: z.int(),
  rowSpan: z.int(),
  columnSpan: z.int(),
  text: z.string(),
});
const table = z.object({
  kind: z.literal('table'),
  table: z.object({ rows: z.int(), columns: z.int(), cells: z.array(cell) }),
  page,
});
const image = z.object({ kind: z.literal('image'), page });

/** A reading as it travels and is kept; the report in it has a schema of its own. */
const readingSchema = z.object({
  report: z.unknown(),
  unread: notes,
  differences: notes,
  document: z
    .array(z.discriminatedUnion('kind', [line, table, image]))
    .nullable()
    .default(null),
  places: z.record(z.string(), place).default({}),
});

/** Takes a reading from what came over the wire or out of the store; null where it is none. */
export function parseReading(formats: readonly Template[], value: unknown): Reading | null {
  const reading = readingSchema.safeParse(value);
  if (!reading.success) return null;
  const report = parseReport(formats, reading.data.report);
  if (!report.ok) return null;
  return { ...reading.data, template: report.template, report: report.report };
}
