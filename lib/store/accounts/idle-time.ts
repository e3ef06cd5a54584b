type Environment = Readonly<Record<string, string | undefined>>;

const MINUTE = 60_000;
const USUAL = 30;
/** A page tells of its use every three minutes: after less it would end under somebody's hands. More protects nothing. */
const [SHORTEST, LONGEST] = [10, 60];

/** 空闲多久自动退出, in milliseconds: `NIANBAO_IDLE_MINUTES`, 10 to 60; 30 where it is not set or cannot be one. */
export function idleTime(env: Environment = process.env): number {
  return (minutesOf(env) ?? USUAL) * MINUTE;
}

/** Why the setting does not hold, in Chinese; nothing where it holds or is not there. */
export function idleProblem(env: Environment = process.env): string | undefined {
  const set = env['NIANBAO_IDLE_MINUTES'];
  if (set === undefined || set === '' || minutesOf(env) !== undefined) return undefined;
  return `NIANBAO_IDLE_MINUTES 写的是“${set}”，要写 ${SHORTEST} 到 ${LONGEST} 的整数，现在按 ${USUAL} 分钟。`;
}

function minutesOf(env: Environment): number | undefined {
  const set = env['NIANBAO_IDLE_MINUTES'] ?? '';
  const minutes = Number(set);
  return /^\d{1,2}$/.test(set) && minutes >= SHORTEST && minutes <= LONGEST ? minutes : undefined;
}

/** Writes to the log what does not hold. */
export function tellIdleProblem(): void {
  const problem = idleProblem();
  if (problem !== undefined) process.stderr.write(`${problem}\n`);
}
