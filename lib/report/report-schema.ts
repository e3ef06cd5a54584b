import { z } from 'zod';
import type { Template } from '@/lib/template/types';
import { tablesOf } from '@/lib/template/walk';
import { cleanText } from './clean-text';
import { withoutMarks } from './prose-source';
import { CELL_LENGTH, DATE_LENGTH, NAME_LENGTH, NOTE_LENGTH, PROSE_LENGTH } from './lengths';
import { agencyKinds, agencyLevels, type OverviewText, type Report } from './report';
import { richTextsSchema } from './rich-text-schema';
import { seenSchema } from './seen-schema';

const line = (longest: number) => z.string().max(longest).transform(cleanText);
const prose = line(PROSE_LENGTH).transform(withoutMarks);
const figure = z.union([line(CELL_LENGTH), z.null()]);

/** 年份 that could be a reporting year at all; the format decides which ones it serves. */
const year = z.int().min(1900).max(9999);

export const agencySchema = z.object({
  name: line(NAME_LENGTH),
  kind: z.enum(agencyKinds),
  level: z.enum(agencyLevels).optional(),
  powers: z.array(z.enum(['rule', 'license', 'penalty', 'compulsion'])).optional(),
});

/**
 * The zod schema of a report file of one format. It asks for the right shape and nothing else: any text may stand
 * in a cell, and the rules find it. A row or column that the format does not know is kept for them to name.
 */
export function reportSchema(template: Template) {
  const rows = z.record(z.string(), z.record(z.string(), figure)).default({});
  const tables = z.object(Object.fromEntries(tablesOf(template).map(({ id }) => [id, rows])));
  return z.object({
    nianbao: z.object({ version: z.literal(1) }),
    format: z.literal(template.id),
    year,
    agency: agencySchema,
    text: textSchema(template),
    signature: z.object({ name: line(NAME_LENGTH), date: line(DATE_LENGTH) }).default({ name: '', date: '' }),
    tables: tables.prefault({}),
    notes: z.record(z.string(), line(NOTE_LENGTH)).default({}),
    seen: seenSchema.optional(),
    richText: richTextsSchema.optional().catch(undefined),
  }) satisfies z.ZodType<Report>;
}

function textSchema(template: Template) {
  const slots: Record<string, z.ZodType<string | OverviewText>> = { opening: prose.default('') };
  for (const section of template.sections) {
    if (section.kind === 'prose') slots[section.id] = prose.default('');
    if (section.kind === 'aspects') slots[section.id] = overviewSchema([section.lead, ...section.aspects]);
  }
  return z.object(slots).prefault({});
}

/** Aspects, or `whole` for a report that does not follow them; the two exclude each other. */
function overviewSchema(slots: readonly { readonly id: string }[]): z.ZodType<OverviewText> {
  const parts: Record<string, z.ZodType<string>> = {};
  for (const { id } of slots) parts[id] = prose.default('');
  return z.union([z.object({ whole: prose }).strict(), z.object(parts).strict()]).prefault({});
}
