import { z } from 'zod';
import type { DescribedCall } from './described-call';
import { handedInCalls } from './handed-in-calls';
import { reportCalls } from './report-calls';

const description: DescribedCall = {
  call: 'GET v1/openapi.json',
  summary: '接口说明（OpenAPI 3.1）',
  uses: [],
  status: 200,
  answer: z.looseObject({ openapi: z.literal('3.1.0') }),
  problems: [],
  examples: [{ path: '/openapi.json' }],
};

/** Every call that other systems may make, in the order in which docs/api.md tells of them. */
export const describedCalls: readonly DescribedCall[] = [...handedInCalls, ...reportCalls, description];
