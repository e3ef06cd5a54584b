import type { ProcessLimits } from '@/lib/read-safely/limits';
import type { StopWords } from '@/lib/read-safely/watch-process';
import type { WorkRequest } from './messages';

/** Limits of checking and printing what others handed in. The fonts of a PDF take most of the memory. */
export const workLimits: ProcessLimits = {
  wait: 60_000,
  startUp: 30_000,
  growth: 700_000_000,
  heap: 320,
  processes: 2,
  waiting: 50,
  requests: 100,
};

/** Milliseconds of work; the longest report that somebody wrote takes a tenth of it. */
export const workTimes: Readonly<Record<WorkRequest['kind'], number>> = { check: 5_000, render: 20_000 };

export const workWords: StopWords = {
  slow: '处理这份报告用了太多时间，已停止，没有结果。看看正文是否过长。',
  large: '处理这份报告用了太多内存，已停止，没有结果。看看正文是否过长。',
  broken: '处理这份报告时出错，已停止，没有结果。',
};
