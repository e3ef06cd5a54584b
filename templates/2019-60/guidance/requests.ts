import type { TableGuidance } from '@/lib/template/guidance-types';

/** （六）其他处理 is one row until 2020. */
export const requests = {
  rows: {
    otherHandling: {
      what: '前面各项都不能归入的，如逾期不补正、逾期未缴费和申请人自行撤回。',
      articles: ['第三十条'],
      example: '要求补正后没有回音的2件、自行撤回的1件，填3。',
      mistake: '按2021年格式拆成三行；2019年和2020年的报告只有这一行。',
    },
  },
} as const satisfies TableGuidance;
