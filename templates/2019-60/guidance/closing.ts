import type { Guidance } from '@/lib/template/guidance-types';

/** Part 6. */
export const otherMatters = {
  what: '前五部分以外需要报告的事项；没有的写“无。”。',
  articles: ['第五十条第（五）项'],
  example: '承办的建议提案中涉及信息公开的办理情况，可以写在这里。',
  mistake: '空着不写；没有事项也要写明没有。',
} as const satisfies Guidance;
