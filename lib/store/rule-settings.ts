import type { Kysely } from 'kysely';
import { z } from 'zod';
import { cleanText } from '@/lib/report/clean-text';
import { ruleBounds, usualRules, type ChosenRules } from '@/lib/rules/chosen-rules';
import { defaultRuleSettings, type RuleSettings } from '@/lib/rules/rule-settings';
import { OWN_AGENCY } from './find-agency';
import type { Tables } from './tables';

const words = z.string().max(ruleBounds.length).transform(cleanText).pipe(z.string().trim().min(1));

/** 检查设置 as they come in; what is not named is as usual. */
export const chosenRulesSchema: z.ZodType<ChosenRules> = z.object({
  overviewLimit: z.int().min(ruleBounds.limitFrom).max(ruleBounds.limitTo).default(usualRules.overviewLimit),
  feeStatement: z.enum(['doubt', 'error']).default(usualRules.feeStatement),
  rollForwardReasons: z
    .array(words)
    .max(ruleBounds.reasons)
    .default([...usualRules.rollForwardReasons]),
  wordList: z
    .array(
      z
        .object({ word: words, instead: words.optional() })
        .transform(({ word, instead }) => (instead === undefined ? { word } : { word, instead })),
    )
    .max(ruleBounds.words)
    .default([]),
});

/** The stored 检查设置; the usual ones where none are stored. */
export function readChosenRules(stored: string | null): ChosenRules {
  return chosenRulesSchema.parse(stored === null ? {} : JSON.parse(stored));
}

/** 检查设置 of an agency with its 公布期限; one that has none of its own takes those of 本机关. */
export async function ruleSettingsOf(db: Kysely<Tables>, agencyId: string): Promise<RuleSettings> {
  const rows = await db
    .selectFrom('agency')
    .select(['id', 'rules', 'deadline'])
    .where('id', 'in', [agencyId, OWN_AGENCY])
    .execute();
  const mine = rows.find(({ id }) => id === agencyId);
  const own = rows.find(({ id }) => id === OWN_AGENCY);
  const deadline = mine?.deadline ?? null;
  return {
    ...defaultRuleSettings,
    ...readChosenRules(mine?.rules ?? own?.rules ?? null),
    ...(deadline === null ? {} : { deadline: { agency: deadline, government: deadline } }),
  };
}
