import { z } from 'zod';
import { parseExpression } from './bound-figure';
import { cleanText } from './clean-text';
import { withoutMarks } from './prose-source';
import type { RichText, RichTexts } from './rich-text';

const LONGEST_EXPRESSION = 4000;

const words = z.string().transform((text) => withoutMarks(cleanText(text)).replace(/\n/g, ''));
const expr = z
  .string()
  .max(LONGEST_EXPRESSION)
  .refine((text) => parseExpression(text) !== undefined);
const content = z
  .array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('text'), text: words }),
      z.object({ type: z.literal('figure'), attrs: z.object({ expr }) }),
    ]),
  )
  .default([]);
const level = z.union([z.literal(2), z.literal(3), z.literal(4)]);

/** 带格式的正文, narrow: what it does not name makes the whole text a plain one. */
export const richTextSchema = z.object({
  type: z.literal('doc'),
  content: z
    .array(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('paragraph'), content }),
        z.object({ type: z.literal('heading'), attrs: z.object({ level }), content }),
      ]),
    )
    .min(1),
}) satisfies z.ZodType<RichText>;

/** Rich texts of a report. One that is malformed is dropped; its text stays. */
export const richTextsSchema = z.record(z.string(), z.unknown()).transform((texts) => {
  const kept: Record<string, RichTexts[string]> = {};
  for (const [key, value] of Object.entries(texts)) {
    const whole = richTextSchema.safeParse(value);
    const slots = whole.success ? whole.data : wellFormed(value);
    if (slots) kept[key] = slots;
  }
  return kept;
});

function wellFormed(value: unknown): Readonly<Record<string, RichText>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const slots = Object.entries(value).flatMap(([key, one]) => {
    const parsed = richTextSchema.safeParse(one);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return slots.length === 0 ? undefined : Object.fromEntries(slots);
}
