import { z } from 'zod';
import { outputs } from '@/lib/publish/outputs';
import { agencySchema } from '@/lib/report/report-schema';
import { reportStates } from '@/lib/report/report-state';
import { COMMENT_LENGTH } from '@/lib/store/comments';
import { VERSION_NAME_LENGTH } from '@/lib/store/name-version';
import { ruleSettingsSchema } from '@/lib/store/rule-settings-schema';

/** Longest 退回理由 or 更正说明. */
const NOTE_LENGTH = 2000;
const ADDRESS_LENGTH = 500;

const year = z.int().min(1900).max(9999);
const rev = z.int().min(1);
const value = z.string().nullable();

export const createBody = z.object({ year, agency: agencySchema });

export const basicsBody = z.object({ year: year.optional(), agency: agencySchema.optional(), rev });

export const duplicateBody = z.object({
  year: year.optional(),
  agency: agencySchema.optional(),
  figures: z.boolean().optional(),
});

export const stateBody = z.object({
  to: z.enum(reportStates),
  /** What one has seen. */
  from: z.enum(reportStates),
  rev,
  key: z.string().regex(/^[\w-]{8,64}$/),
  /** 退回理由 or 更正说明 */
  note: z.string().max(NOTE_LENGTH).optional(),
  publication: z
    .object({ address: z.string().max(ADDRESS_LENGTH), publishedOn: z.string().max(10) })
    .optional(),
});

export const commentBody = z.object({ path: z.string().max(200), text: z.string().max(COMMENT_LENGTH) });
export const resolveBody = z.object({ isResolved: z.boolean() });
export const restoreBody = z.object({ to: rev, rev });
export const nameBody = z.object({ rev, name: z.string().max(VERSION_NAME_LENGTH) });

export const operationsBody = z.object({
  operations: z
    .array(
      z.object({
        opId: z.string().regex(/^[\w-]{8,64}$/),
        path: z.string().max(200),
        base: value,
        value,
        discard: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(500),
});

/** 报告文件 within a body. Its format is known only once it is read, which is done away from the server. */
export const reportFile = z.looseObject({});

export const checkBody = z.object({
  report: reportFile,
  lastYear: reportFile.optional(),
  settings: ruleSettingsSchema.optional(),
});

export const renderBody = z.object({
  report: reportFile,
  to: z.enum(outputs),
  draft: z.boolean().optional(),
});
