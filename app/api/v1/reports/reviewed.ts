import { z } from 'zod';
import { correctReading } from '@/components/import/correct-reading';
import { parseReading } from '@/components/import/reading';
import { cleanText } from '@/lib/report/clean-text';
import { CELL_LENGTH } from '@/lib/report/lengths';
import type { Report } from '@/lib/report/report';
import { agencySchema } from '@/lib/report/report-schema';
import { loadFile } from '@/lib/store/files';
import { isRefusal, refuse, type Refusal } from '@/lib/store/refusal';
import type { Scope } from '@/lib/store/scope';
import { cellMap } from '@/lib/template/walk';

const figure = z.string().max(CELL_LENGTH).transform(cleanText).nullable();

/** A file that was read, and what a person corrected in the reading. */
export const reviewedBody = z.object({
  fileId: z.string().max(64),
  year: z.int().min(1900).max(9999),
  agency: agencySchema,
  figures: z.record(z.string().max(200), figure).default({}),
});

export type ReviewedBody = z.output<typeof reviewedBody>;

/** 确认: the reading as the person who compared it left it. */
export async function reviewedReport(
  scope: Scope,
  { fileId, year, agency, figures }: ReviewedBody,
): Promise<Report | Refusal> {
  const file = await loadFile(scope, fileId);
  if (isRefusal(file)) return file;
  const reading = parseReading(scope.formats, JSON.parse(file.reading));
  if (!reading) return refuse('notFound', '这份原件是用另一个版本读的，重新选择文件。');
  const cells = cellMap(reading.template);
  const known = Object.entries(figures).filter(([address]) => cells.has(address));
  const report = correctReading(reading.report, { year, agency, figures: Object.fromEntries(known) });
  if (year >= reading.template.years.from) return report;
  return refuse('year', `${year}年早于${reading.template.name}开始使用的${reading.template.years.from}年。`);
}
