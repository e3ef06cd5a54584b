import { expect, it } from 'vitest';
import type { Answer } from '@/components/api/client';
import type { LoginLeft } from '@/components/api/session';
import { testClock } from '@/components/saving/test-server';
import { createIdleWatch, type IdleState } from './idle-watch';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const warned = { kind: 'warned', isLast: false };

it('warns once two minutes before the end, and is out when the server says so', async () => {
  const { pass, shown } = start();
  await pass(27.5 * MINUTE);
  expect(shown).toEqual([]);
  await pass(MINUTE);
  expect(shown).toEqual([warned]);
  await pass(2 * MINUTE);
  expect(shown).toEqual([warned, { kind: 'out', why: '没有操作' }]);
});

it('stays by any use while the warning stands, and tells the other windows', async () => {
  const { pass, shown, watch, told, server } = start();
  await pass(29 * MINUTE);
  watch.used();
  await settled();
  expect(shown).toEqual([warned, { kind: 'in' }]);
  expect(told()).toBe(1);
  expect(server.idleLeft()).toBe(30 * MINUTE);
});

it('takes the warning away when somebody stayed in another window', async () => {
  const { pass, shown, watch, server } = start();
  await pass(29 * MINUTE);
  server.use();
  watch.look();
  await settled();
  expect(shown).toEqual([warned, { kind: 'in' }]);
});

it('tells the server of typing now and then, not at each key', async () => {
  const { pass, watch, server } = start();
  for (let key = 0; key < 100; key += 1) {
    watch.used();
    await pass(3 * SECOND);
  }
  expect(server.stays()).toBe(1);
  await pass(29 * MINUTE);
  expect(server.stays()).toBe(1);
});

it('asks the server when a laptop wakes, and does not go by its own clock', async () => {
  const { pass, shown, sleep, server, jump } = start();
  await pass(MINUTE);
  jump(-24 * 60 * MINUTE);
  await pass(15 * SECOND);
  jump(48 * 60 * MINUTE);
  await pass(15 * SECOND);
  expect(shown).toEqual([]);
  await sleep(45 * MINUTE);
  expect(server.idleLeft()).toBeLessThan(0);
  await pass(15 * SECOND);
  expect(shown).toEqual([{ kind: 'out', why: '没有操作' }]);
});

it('finds out within five minutes that a log-in was ended from elsewhere, and that somebody logged in again', async () => {
  const { pass, shown, watch, server } = start();
  await pass(6 * MINUTE);
  server.end();
  await pass(5 * MINUTE);
  expect(shown).toEqual([{ kind: 'out', why: '没有操作' }]);
  server.begin();
  watch.look();
  await settled();
  expect(shown.at(-1)).toEqual({ kind: 'in' });
});

it('says that the longest time is nearly over, which use does not change, until it was seen', async () => {
  const { pass, shown, watch, server } = start(20 * MINUTE);
  await pass(18.5 * MINUTE);
  expect(shown).toEqual([{ kind: 'warned', isLast: true }]);
  watch.used();
  await settled();
  expect(server.stays()).toBe(0);
  watch.dismiss();
  await pass(MINUTE);
  expect(shown.at(-1)).toEqual({ kind: 'in' });
  await pass(MINUTE);
  expect(shown.at(-1)).toEqual({ kind: 'out', why: '没有操作' });
});

it('leaves everything as it is while the server is away, and tries again at the next use', async () => {
  const { pass, shown, watch, server } = start();
  await pass(28.5 * MINUTE);
  server.away(true);
  watch.used();
  await settled();
  expect(shown).toEqual([warned]);
  server.away(false);
  await pass(6 * SECOND);
  watch.used();
  await settled();
  expect(shown).toEqual([warned, { kind: 'in' }]);
});

it('does not believe an answer that a later one overtook', async () => {
  const { pass, shown, watch, server } = start();
  await pass(29 * MINUTE);
  const letGo = server.hold();
  watch.look();
  watch.used();
  await settled();
  letGo();
  await settled();
  expect(shown).toEqual([warned, { kind: 'in' }]);
});

it('asks nothing after it was stopped', async () => {
  const { pass, watch, server } = start();
  watch.stop();
  await pass(60 * MINUTE);
  expect(server.asks()).toBe(0);
});

/** A server with a clock of its own, and a computer whose clock can be set. */
function start(longest = 12 * 60 * MINUTE) {
  const time = testClock();
  let real = 0;
  let seen = 0;
  let begun = 0;
  let isOver = false;
  let isAway = false;
  let offset = 0;
  let told = 0;
  let held: Promise<void> | undefined;
  const counts = { asks: 0, stays: 0 };
  const shown: IdleState[] = [];

  const idleLeft = () => seen + 30 * MINUTE - real;
  const allLeft = () => begun + longest - real;
  function say(): Answer<LoginLeft> {
    if (isAway) return { ok: false, code: 'offline', message: '' };
    if (isOver || idleLeft() <= 0 || allLeft() <= 0) return { ok: false, code: 'login', message: '没有操作' };
    return { ok: true, data: { idle: Math.min(idleLeft(), allLeft()), all: allLeft() } };
  }
  const watch = createIdleWatch({
    clock: { now: () => time.clock.now() + offset, after: time.clock.after },
    async ask() {
      counts.asks += 1;
      const answer = say();
      if (held) await held;
      return answer;
    },
    stay() {
      counts.stays += 1;
      const answer = say();
      if (answer.ok) seen = real;
      return Promise.resolve(answer.ok ? say() : answer);
    },
    tellOthers: () => void (told += 1),
    onChange: (state) => shown.push(state),
  });
  return {
    shown,
    watch,
    told: () => told,
    jump: (by: number) => void (offset += by),
    async pass(span: number) {
      for (let left = span; left > 0; left -= SECOND) {
        real += Math.min(left, SECOND);
        time.advance(Math.min(left, SECOND));
        await settled();
      }
    },
    /** Timers stand still, clocks go on. */
    async sleep(span: number) {
      real += span;
      offset += span;
      await settled();
    },
    server: {
      idleLeft,
      use: () => void (seen = real),
      end: () => void (isOver = true),
      begin() {
        isOver = false;
        seen = begun = real;
      },
      away: (is: boolean) => void (isAway = is),
      hold() {
        let letGo: () => void = () => undefined;
        held = new Promise((resolve) => (letGo = resolve));
        return () => letGo();
      },
      asks: () => counts.asks,
      stays: () => counts.stays,
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
}
