import { z } from 'zod';
import { finding } from './findings';

/** 错误回答: one shape for every call. */
export const problemSchema = z.strictObject({
  error: z.strictObject({
    code: z.string().describe('代码，不随措辞改变'),
    message: z.string().describe('给人看的一句话'),
    findings: z.array(finding).optional().describe('挡住的问题'),
    reportId: z.string().optional().describe('已有的报告'),
  }),
});
