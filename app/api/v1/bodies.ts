import { z } from 'zod';
import { agencySchema } from '@/lib/report/report-schema';
import { reportStates } from '@/lib/report/report-state';

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
  rev,
});

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
