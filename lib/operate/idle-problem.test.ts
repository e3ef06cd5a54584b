import { expect, it } from 'vitest';
import { idleProblem } from './idle-problem';

const set = (minutes: string) => ({ NIANBAO_IDLE_MINUTES: minutes });

it('says why a setting does not hold, and nothing of one that does', () => {
  expect([{}, set(''), set('10')].map((env) => idleProblem(env))).toEqual([undefined, undefined, undefined]);
  expect(idleProblem(set('0'))).toBe(
    'NIANBAO_IDLE_MINUTES 写的是“0”，要写 10 到 60 的整数，现在按 30 分钟。',
  );
});
