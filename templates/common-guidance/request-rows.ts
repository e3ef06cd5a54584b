import type { Guidance } from '@/lib/template/guidance-types';

/** 新收, 结转 and 总计: the rows of 表三 that carry the 勾稽关系. */
export const requestRows = {
  received: {
    what: '本年1月1日至12月31日收到的全部申请，以收到日期为准，不含上年结转。',
    articles: ['第五十条第（二）项'],
    example: '12月30日收到、次年1月才答复的申请，计入本年新收，同时计入结转下年。',
    mistake: '按答复日期统计，或者把上年结转的申请又算作新收。',
  },
  broughtForward: {
    what: '上年收到、到上年年底还没有办结的申请，与上年年报“结转下年度继续办理”逐列相同。',
    example: '上年年报“结转下年”自然人列为2件，今年这一行自然人列也填2件。',
    mistake: '上年有结转，今年却填0；两年的年报对不上，最容易被发现。',
  },
  handled: {
    what: '（一）至（六）各行之和，由程序按列相加，不用填。',
    example: '予以公开5、部分公开1、本机关不掌握1，这一行自动显示7。',
    mistake: '把这一行当作本年新收；办结数加结转下年，才等于新收加上年结转。',
  },
  carriedForward: {
    what: '到本年12月31日还没有办结、留到下年办理的申请。',
    example: '12月收到、依法延期到次年1月答复的申请，填在这一行。',
    mistake: '年底没有答复也随手填0，使“新收加结转”与“办结加结转”不相等。',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
