import { z } from 'zod';
import type { Reason } from '@/lib/rules/reason';
import { callApi, field, type Answer } from './client';

/** 写说明 of one 存疑; answers all reasons as they stand then. An empty text takes the reason back. */
export function giveReason(
  reportId: string,
  given: Pick<Reason, 'rule' | 'place' | 'figures' | 'text'>,
): Promise<Answer<readonly Reason[]>> {
  const address = `reports/${encodeURIComponent(reportId)}/reasons`;
  return callApi(address, { method: 'POST', body: given }, (value) => readReasons(field(value, 'reasons')));
}

/** Reasons that came over the wire; null where it is something else. */
export function readReasons(value: unknown): readonly Reason[] | null {
  const read = reasonsSchema.safeParse(value);
  return read.success ? read.data : null;
}

const text = z.string();
const reasonsSchema: z.ZodType<readonly Reason[]> = z.array(
  z.object({ rule: text, place: text, version: text, figures: text, text, who: text, at: text }),
);
