import type { Clock } from './clock';

/** 发送时刻: when the queue sends next. One time at most is set. */
export interface SendTimer {
  soon(delay: number): void;
  /** Waits for a pause in typing, but not for ever. */
  typing(): void;
  /** Later with each failure. */
  again(failures: number): void;
  /** Seldom: whoever is needed may have come another way. */
  seldom(): void;
  callOff(): void;
  /** What was typed until now is on its way. */
  sent(): void;
  close(): void;
}

/** Typing pauses this long before it is sent, and never waits longer than the second. */
const PAUSE = 400;
const LONGEST_PAUSE = 2000;
const RETRY_FIRST = 1000;
const RETRY_LAST = 30_000;

export function createSendTimer(clock: Clock, send: () => void): SendTimer {
  let callOff: () => void = () => undefined;
  let waitingSince: number | undefined;
  let isClosed = false;

  function soon(delay: number) {
    callOff();
    if (!isClosed) callOff = clock.after(delay, send);
  }

  return {
    soon,
    typing() {
      const now = clock.now();
      waitingSince ??= now;
      soon(Math.max(0, Math.min(PAUSE, waitingSince + LONGEST_PAUSE - now)));
    },
    again: (failures) => soon(Math.min(RETRY_LAST, RETRY_FIRST * 2 ** failures)),
    seldom: () => soon(RETRY_LAST),
    callOff: () => callOff(),
    sent() {
      waitingSince = undefined;
    },
    close() {
      isClosed = true;
      callOff();
    },
  };
}
