import type { StopWords } from './watch-process';

/** Limits of a process that works for others. */
export interface ProcessLimits {
  /** Milliseconds until a process is given up that neither works nor answers, or whose work cannot be measured. */
  readonly wait: number;
  readonly startUp: number;
  /** Bytes that a process may grow by while it works. */
  readonly growth: number;
  /** Megabytes of JavaScript objects, above which the process ends itself. */
  readonly heap: number;
  /** Requests that are worked on at the same time. */
  readonly processes: number;
  /** Requests that may wait for their turn. */
  readonly waiting: number;
  /** Requests after which a process is replaced by a fresh one. */
  readonly requests: number;
}

/** Limits of reading one file in a process of its own. */
export interface ReadLimits extends ProcessLimits {
  /** Milliseconds of work; waiting for the processor, on a busy machine, is not counted. */
  readonly time: number;
  /** A PDF may have many pages, and its fonts have to be read. */
  readonly pdfTime: number;
}

export const readLimits: ReadLimits = {
  time: 2_000,
  pdfTime: 4_000,
  wait: 20_000,
  startUp: 30_000,
  growth: 150_000_000,
  heap: 192,
  processes: 2,
  waiting: 100,
  requests: 200,
};

export const TOO_SLOW = '读取这个文件用了太多时间，已停止，报告没有受影响。';
export const TOO_LARGE = '读取这个文件用了太多内存，已停止，报告没有受影响。';
export const BROKEN = '读取这个文件时出错，已停止，报告没有受影响。';

export const readWords: StopWords = { slow: TOO_SLOW, large: TOO_LARGE, broken: BROKEN };
