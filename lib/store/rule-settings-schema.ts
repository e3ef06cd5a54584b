import { z } from 'zod';
import { cleanText } from '@/lib/report/clean-text';
import { ruleBounds, usualRules, type ChosenRules } from '@/lib/rules/chosen-rules';
import { defaultRuleSettings, type RuleSettings } from '@/lib/rules/rule-settings';

/** 几月几日 as MM-DD. */
export const monthDaySchema = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

const words = z.string().max(ruleBounds.length).transform(cleanText).pipe(z.string().trim().min(1));

const chosen = {
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
};

/** 检查设置 as they come in; what is not named is as usual. */
export const chosenRulesSchema: z.ZodType<ChosenRules> = z.object(chosen);

const { deadline, latenessFrom } = defaultRuleSettings;

/** 检查设置 as a file of their own, with the 公布期限 that an agency has beside its address. */
export const ruleSettingsSchema: z.ZodType<RuleSettings> = z.strictObject({
  ...chosen,
  deadline: z
    .strictObject({
      agency: monthDaySchema.default(deadline.agency),
      government: monthDaySchema.default(deadline.government),
    })
    .default(deadline),
  latenessFrom: z.int().min(1900).max(9999).default(latenessFrom),
});
