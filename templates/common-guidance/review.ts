import type { Guidance, TableGuidance } from '@/lib/template/guidance-types';

export const reviewPart = {
  what: '这一部分只填表四，只计因政府信息公开工作引起、以本机关为被申请人或者被告的案件。',
  articles: ['第五十条第（三）项'],
  example: '申请人不服不予公开的答复申请复议，年底前维持：行政复议“结果维持”填1。',
  mistake: '把与信息公开无关的复议、诉讼也填进来，与法制机构的总数混为一谈。',
} as const satisfies Guidance;

/** 表四, the same in both formats. */
export const review = {
  rows: {
    reconsideration: {
      what: '因政府信息公开工作被申请行政复议的案件，按年底前的结果各计一格。',
      example: '本年被申请复议3件，维持2件、没有审结1件，合计3件。',
      mistake: '本机关作为复议机关审理的案件也计入；只计本机关被申请的。',
    },
    directSuit: {
      what: '没有经过复议、直接向法院起诉本机关的政府信息公开案件。',
      example: '申请人对答复不服，没有申请复议就起诉，法院年底前驳回，“结果维持”填1。',
      mistake: '经过复议再起诉的案件填在这一组；那是“复议后起诉”。',
    },
    suitAfterReconsideration: {
      what: '先经复议、对结果不服又向法院起诉的政府信息公开案件。',
      example: '同一件申请先复议维持，再起诉未判：复议“结果维持”填1，这一组“尚未审结”填1。',
      mistake: '起诉以后把复议的那一件删掉；两个程序各计各的。',
    },
  },
  columns: {
    upheld: {
      what: '复议决定维持，或者法院驳回原告请求的。',
      example: '复议机关决定维持原答复，在这一格加1。',
      mistake: '申请人自己撤回，也算作维持；撤回计入其他结果。',
    },
    corrected: {
      what: '答复被撤销、变更、确认违法，或者被责令重新作出的。',
      example: '法院判决撤销答复、责令重新答复，在这一格加1，并在第五部分说明改进。',
      mistake: '被责令重新答复，已经重新答复了，就不再计；结果仍是纠正。',
    },
    otherOutcome: {
      what: '撤回、终止、不予受理等，既没有维持也没有纠正的。',
      example: '申请人与本机关沟通后撤回复议申请，复议终止。',
      mistake: '还没有结果的案件填在这一格；那是尚未审结。',
    },
    pending: {
      what: '到本年12月31日还没有审结的。',
      example: '11月立案、次年2月开庭的案件，在这一格加1。',
      mistake: '编报告时已在次年1月审结，就不再计；统计只看12月31日。',
    },
    total: {
      what: '同一程序四种结果之和，由程序相加，不用填。',
      example: '维持2、纠正0、其他0、尚未审结1，这一格自动显示3。',
      mistake: '按收案数填总数，与四种结果之和不同。',
    },
  },
} as const satisfies TableGuidance;
