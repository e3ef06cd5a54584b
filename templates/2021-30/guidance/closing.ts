import type { Guidance } from '@/lib/template/guidance-types';

/** Part 6. */
export const otherMatters = {
  what: '写明信息处理费：发出收费通知的件数、总金额和实际收取的金额，没有的写明没有；再写其他要报告的事项。',
  articles: ['第五十条第（五）项'],
  example: '本年发出收费通知1件，金额380元，实际收取380元。',
  mistake: '只写一个“无”字，没有说到信息处理费；或者金额与表二的收费口径对不上。',
} as const satisfies Guidance;
