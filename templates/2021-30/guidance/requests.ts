import type { TableGuidance } from '@/lib/template/guidance-types';

/** （六）其他处理 has three rows since 2021. */
export const requests = {
  rows: {
    correctionOverdue: {
      what: '告知补正以后，申请人无正当理由逾期不补正，视为放弃申请、不再处理的。',
      articles: ['第三十条'],
      example: '告知15日内补正，期满没有任何答复，按放弃申请结案。',
      mistake: '补正了但仍说不清的，也填在这一行；那计入“补正后申请内容仍不明确”。',
    },
    feeOverdue: {
      what: '按规定发出信息处理费收费通知，申请人逾期没有缴费，不再处理的。',
      example: '发出收费通知，期满未缴费，在这一行计1件，第六部分写明发出通知1件。',
      mistake: '表里有件数，第六部分却写没有发出收费通知。',
    },
    otherReason: {
      what: '前面各行都不能归入的办理结果，如申请人自行撤回。',
      example: '申请人提交后次日来电并书面撤回，计入这一行1件。',
      mistake: '分不清原因的都填在这一行；数量较多时要在正文说明是什么情形。',
    },
  },
} as const satisfies TableGuidance;
