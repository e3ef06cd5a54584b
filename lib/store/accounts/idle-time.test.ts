import { expect, it } from 'vitest';
import { idleTime } from './idle-time';

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
