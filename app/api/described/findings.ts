import { z } from 'zod';
import { agencySchema } from '@/lib/report/report-schema';
import { severities, severityNames, type Finding, type Side } from '@/lib/rules/finding';
import { reportFile } from '../v1/bodies';

const text = z.string();
const names = severities.map((severity) => `${severity} ${severityNames[severity]}`).join('，');

const found = {
  ruleId: text.describe('规则编号，见 rules.md'),
  severity: z.enum(severities).describe(names),
  message: text.describe('一句话：哪里、什么数、怎么办'),
  cells: z.array(text).readonly().describe('规则读到的格子，第一个是要改的'),
  part: text.describe('部分'),
  quote: text.describe('引用的原句').exactOptional(),
};

const side = z.strictObject({
  terms: z.array(z.strictObject({ label: text, cell: text, value: text })).readonly(),
  sum: text,
}) satisfies z.ZodType<Side>;

/** 问题 with its arithmetic. */
export const finding = z.strictObject({
  ...found,
  slot: text.exactOptional(),
  ledger: z
    .strictObject({ left: side, right: side, difference: text })
    .describe('两边各是哪些数')
    .exactOptional(),
}) satisfies z.ZodType<Finding>;

const unread = z
  .array(z.strictObject({ id: text.optional(), part: text.optional(), why: text }))
  .describe('没有读出来的格子或部分，及原因');
const differences = unread.describe('看得见的内容与文件所带数据不同之处，以看得见的为准');

export const checkAnswer = z.strictObject({
  ...{ format: text, year: z.int(), agency: agencySchema, unread, differences: differences.optional() },
  findings: z.array(z.strictObject(found)),
});

export const readAnswer = z.strictObject({
  report: reportFile,
  ...{ unread, differences },
  document: z
    .array(z.looseObject({ kind: z.enum(['line', 'table', 'image']) }))
    .optional()
    .describe('原件看得见的内容，供逐项比对'),
  places: z
    .record(
      z.string(),
      z.strictObject({
        block: z.int(),
        row: z.int().optional(),
        column: z.int().optional(),
        text,
      }),
    )
    .optional()
    .describe('每个格子在 document 中的位置和原文'),
  findings: z.array(finding).optional().describe('密钥有检查用途的才有'),
  fileId: text.optional().describe('keep=1 保存的原件'),
});
