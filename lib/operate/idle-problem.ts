import { idleLimits, setIdleMinutes } from '@/lib/store/accounts/idle-time';

type Environment = Readonly<Record<string, string | undefined>>;

/** Why `NIANBAO_IDLE_MINUTES` does not hold, in Chinese; nothing where it holds or is not there. */
export function idleProblem(env: Environment = process.env): string | undefined {
  const set = env['NIANBAO_IDLE_MINUTES'];
  if (set === undefined || set === '' || setIdleMinutes(env) !== undefined) return undefined;
  const { shortest, longest, usual } = idleLimits;
  return `NIANBAO_IDLE_MINUTES 写的是“${set}”，要写 ${shortest} 到 ${longest} 的整数，现在按 ${usual} 分钟。`;
}

/** Writes it to the log. */
export function tellIdleProblem(): void {
  const problem = idleProblem();
  if (problem !== undefined) process.stderr.write(`${problem}\n`);
}
