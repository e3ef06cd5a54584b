import type { ProcessLimits } from './limits';
import { processorTime } from './processor-time';
import { residentMemory } from './resident-memory';

const CHECK_MS = 25;

/** Why a process was stopped, in Chinese: too much time, too much memory, or it broke. */
export interface StopWords {
  readonly slow: string;
  readonly large: string;
  readonly broken: string;
}

/** 监视 of a process: says why it has to be stopped. */
export interface ProcessWatch {
  readonly stopped: Promise<string>;
  /** From now on it may take so many milliseconds in all. */
  readonly waits: (time: number) => void;
  /** From now on it may work for so many milliseconds, and grow. */
  readonly works: (time: number) => void;
  readonly stop: (why: string) => void;
  readonly end: () => void;
}

export function watchProcess(
  processId: number | undefined,
  { growth, wait }: ProcessLimits,
  { slow, large }: StopWords,
): ProcessWatch {
  let stop: (why: string) => void = () => undefined;
  const stopped = new Promise<string>((resolve) => (stop = resolve));
  let timer: NodeJS.Timeout | undefined;
  let check: NodeJS.Timeout | undefined;
  const waits = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => stop(slow), time);
  };
  return {
    stopped,
    stop: (why) => stop(why),
    waits,
    works: (time) => {
      waits(wait);
      const worked = processorTime(processId) ?? 0;
      const held = residentMemory(processId) ?? 0;
      check = setInterval(() => {
        if ((processorTime(processId) ?? worked) - worked > time) stop(slow);
        if ((residentMemory(processId) ?? held) - held > growth) stop(large);
      }, CHECK_MS);
    },
    end: () => {
      clearTimeout(timer);
      clearInterval(check);
    },
  };
}
