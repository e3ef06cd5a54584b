import type { FormatGuidance } from '@/lib/template/guidance-types';
import { problemsAndImprovements } from './closing';
import { aspects, opening, overview } from './overview';
import { requestColumns } from './request-columns';
import { requestResults } from './request-results';
import { requestRows } from './request-rows';
import { review, reviewPart } from './review';

/** 填报说明 of what both formats print under the same id and mean alike; what differs stands in the folder of a format. */
export const commonGuidance = {
  opening,
  parts: {
    overview,
    proactive: {
      what: '这一部分只填表二，按条例第二十条列出的事项逐格填数；文字说明写到第一部分。',
      articles: ['第五十条第（一）项'],
      example: '没有规章制定权和收费职能的单位，这些格子逐一填0，一格也不空。',
      mistake: '在表前表后另写一段文字，或者自行增删行列。',
    },
    requests: {
      what: '这一部分只填表三，每件申请按申请人只计一列，按办理结果只计一行。',
      articles: ['第五十条第（二）项'],
      example: '某公司申请一次，部分内容提供、部分内容不提供：只在“商业企业”列、“部分公开”行计1件。',
      mistake: '把咨询电话、网上留言当作申请计入，或者把一件申请拆到几行。',
    },
    review: reviewPart,
    problemsAndImprovements,
  },
  aspects: { overview: aspects },
  tables: {
    requests: { columns: requestColumns, rows: { ...requestRows, ...requestResults } },
    review,
  },
} as const satisfies FormatGuidance;
