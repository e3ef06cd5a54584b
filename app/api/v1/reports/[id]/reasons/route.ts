import { z } from 'zod';
import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { REASON_LENGTH } from '@/lib/rules/reason';
import { giveReason } from '@/lib/store/reasons';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Longest account of what a finding had read; it holds the sentence that is quoted. */
const FIGURES_LENGTH = 60_000;

const body = z.object({
  rule: z.string().min(1).max(40),
  place: z.string().min(1).max(200),
  figures: z.string().min(1).max(FIGURES_LENGTH),
  text: z.string().max(REASON_LENGTH),
});

/** 写说明 of one 存疑; an empty text takes it back. Answered with all reasons as they stand then. */
export const POST = handle<{ id: string }>(async ({ request, scope, params }) => {
  const sent = await readBody(request, body);
  return sent.ok ? answer(await giveReason(scope, params.id, sent.value)) : sent.response;
});
