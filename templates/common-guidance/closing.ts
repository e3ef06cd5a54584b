import type { Guidance } from '@/lib/template/guidance-types';

/** Part 5. */
export const problemsAndImprovements = {
  what: '先写本年存在的具体问题，再写对应的改进措施，并交代上年所提问题改到哪一步。',
  articles: ['第五十条第（四）项'],
  example: '问题：个别申请征求意见用时偏长。措施：建立内部转办单，3个工作日内转到承办科室。',
  mistake: '只写“工作还有差距，将进一步加强”，没有问题也没有措施；与上年文字相同。',
} as const satisfies Guidance;
