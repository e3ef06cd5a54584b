import { z } from 'zod';
import { agencySchema } from '@/lib/report/report-schema';
import { reportStates } from '@/lib/report/report-state';
import type { Reason } from '@/lib/rules/reason';
import { agencySettingsSchema } from '@/lib/store/agency-settings';
import type { Created } from '@/lib/store/create-report';
import type { Dropped } from '@/lib/store/convert-report';
import { layoutProfileSchema } from '@/lib/store/layout-profile';
import type { RemoteChanges, SaveAnswer } from '@/lib/store/operation';
import { chosenRulesSchema, ruleSettingsSchema } from '@/lib/store/rule-settings-schema';
import { reportFile } from '../v1/bodies';

const text = z.string();
const moment = z.string().describe('ISO 8601，世界时');
const value = z.string().nullable();
const path = z.string().describe('报告中的一处，如 tables.requests.received.naturalPerson');
export const rev = z.int().min(1).describe('修订号，每次改动加一');
export const id = z.string().describe('编号');
const state = z.enum(reportStates).describe('状态');

export const dropped = z
  .array(z.strictObject({ path, value: text }))
  .readonly()
  .describe('新年度的格式里没有位置的内容，仍在历史版本里') satisfies z.ZodType<readonly Dropped[]>;

export const reason = z.strictObject({
  ...{ rule: text, place: text, version: text, figures: text, text, who: text, at: moment },
}) satisfies z.ZodType<Reason>;

export const createdAnswer = z.strictObject({ id, rev }) satisfies z.ZodType<Created>;
export const duplicatedAnswer = z.strictObject({ id, rev, dropped });
export const basicsAnswer = z.strictObject({ rev, format: text, dropped });

export const listAnswer = z.strictObject({
  reports: z.array(
    z.strictObject({
      ...{ id, rev, state, year: z.int(), format: text, agency: agencySchema },
      ...{ isDemo: z.boolean().describe('演示报告'), createdAt: moment, updatedAt: moment },
    }),
  ),
});

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), fileId: id, name: text }),
  z.strictObject({ kind: z.literal('typed') }),
  z.strictObject({ kind: z.literal('report'), reportId: id }),
]);

export const reportAnswer = z.strictObject({
  ...{ id, agencyId: id, rev, state, report: reportFile, createdAt: moment, updatedAt: moment },
  lastYear: z.strictObject({ report: reportFile, source }).optional().describe('上年报告，及其来源'),
  profile: layoutProfileSchema.describe('版式'),
  reasons: z.array(reason).describe('说明'),
  ruleSet: text.nullable().describe('定稿时的规则版本'),
  settings: ruleSettingsSchema.describe('检查设置'),
});

const placeValue = z.strictObject({ path, value });

export const savedAnswer = z.strictObject({
  rev,
  savedAt: moment,
  applied: z.array(text).describe('已保存的操作'),
  conflicts: z
    .array(
      z.strictObject({
        ...{ opId: text, path, base: value, mine: value, theirs: value, rev, at: moment, who: text },
      }),
    )
    .describe('别人先改了同一处，没有覆盖，两个值都在历史里'),
  refused: z
    .array(
      z.strictObject({
        ...{ opId: text, path, message: text },
        code: z.enum(['unknownPath', 'tooLong', 'exclusive', 'notTaken']),
      }),
    )
    .describe('没有这一处，或者太长，没有保存'),
  places: z.array(placeValue).describe('这些地方现在的值，可能别人后来又改过'),
}) satisfies z.ZodType<SaveAnswer>;

export const changesAnswer = z.strictObject({
  rev,
  changes: z.array(placeValue),
  reload: z.boolean().describe('改动不止格子和文字，重新读取整份报告'),
  reasons: z.array(reason).exactOptional(),
}) satisfies z.ZodType<RemoteChanges>;

export const agencyAnswer = z.strictObject({
  agency: agencySettingsSchema
    .extend({ layout: layoutProfileSchema, rules: chosenRulesSchema })
    .nullable()
    .describe('本机关；还没有设置的为 null'),
});
