import { expect, it } from 'vitest';
import { idleProblem, idleTime } from './idle-time';

const MINUTE = 60_000;
const set = (minutes: string) => ({ NIANBAO_IDLE_MINUTES: minutes });

it('is what the office set, in whole minutes from 10 to 60, else half an hour', () => {
  expect([{}, set('10'), set('20'), set('60')].map((env) => idleTime(env) / MINUTE)).toEqual([
    30, 10, 20, 60,
  ]);
  expect(['', '9', '61', '10.5', '-10', '1e1', '十'].map((said) => idleTime(set(said)) / MINUTE)).toEqual(
    Array(7).fill(30),
  );
});

it('says why a setting does not hold, and nothing of one that does', () => {
  expect([{}, set(''), set('10')].map((env) => idleProblem(env))).toEqual([undefined, undefined, undefined]);
  expect(idleProblem(set('0'))).toBe(
    'NIANBAO_IDLE_MINUTES 写的是“0”，要写 10 到 60 的整数，现在按 30 分钟。',
  );
});
