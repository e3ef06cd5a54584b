/** 时钟, replaced in tests. */
export interface Clock {
  now(): number;
  /** Calls once after a while; gives what calls it off. */
  after(milliseconds: number, call: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
