type Environment = Readonly<Record<string, string | undefined>>;

const MINUTE = 60_000;

/** In minutes. A page tells of its use every three: after less it would end under somebody's hands. More protects nothing. */
export const idleLimits = { usual: 30, shortest: 10, longest: 60 } as const;

/** 空闲多久自动退出, in milliseconds: `NIANBAO_IDLE_MINUTES`, 10 to 60; 30 where it is not set or cannot be one. */
export function idleTime(env: Environment = process.env): number {
  return (setIdleMinutes(env) ?? idleLimits.usual) * MINUTE;
}

/** What the office set, where it holds. */
export function setIdleMinutes(env: Environment): number | undefined {
  const set = env['NIANBAO_IDLE_MINUTES'] ?? '';
  const minutes = Number(set);
  const isOne = /^\d{1,2}$/.test(set) && minutes >= idleLimits.shortest && minutes <= idleLimits.longest;
  return isOne ? minutes : undefined;
}
