import { TOO_LARGE, TOO_SLOW, type ReadLimits } from './limits';
import { processorTime } from './processor-time';
import { residentMemory } from './resident-memory';

const CHECK_MS = 25;

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

export function watchProcess(processId: number | undefined, { growth, wait }: ReadLimits): ProcessWatch {
  let stop: (why: string) => void = () => undefined;
  const stopped = new Promise<string>((resolve) => (stop = resolve));
  let timer: NodeJS.Timeout | undefined;
  let check: NodeJS.Timeout | undefined;
  const waits = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => stop(TOO_SLOW), time);
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
        if ((processorTime(processId) ?? worked) - worked > time) stop(TOO_SLOW);
        if ((residentMemory(processId) ?? held) - held > growth) stop(TOO_LARGE);
      }, CHECK_MS);
    },
    end: () => {
      clearTimeout(timer);
      clearInterval(check);
    },
  };
}
