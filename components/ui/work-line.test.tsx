// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useWork } from './use-work';
import { WorkLine } from './work-line';

let root: Root;
let finish: () => void;
let signal: AbortSignal | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  act(() => root.render(<Sample />));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('says nothing of what is done at once', async () => {
  press('开始');
  await pass(250);
  expect(words()).toBe('');
  await act(async () => {
    finish();
    await Promise.resolve();
  });
  await pass(3000);
  expect(words()).toBe('');
});

it('says after 300 ms what is going on, and offers 取消 after 2 s', async () => {
  press('开始');
  await pass(310);
  expect(words()).toBe('正在生成文件');
  expect(button('取消')).toBeUndefined();
  await pass(1700);
  expect(button('取消')).toBeDefined();
});

it('is stopped by 取消, and can begin again', async () => {
  press('开始');
  await pass(2100);
  const first = signal;
  press('取消');
  expect(first?.aborted).toBe(true);
  expect(words()).toBe('');
  press('开始');
  expect(signal).not.toBe(first);
  await pass(310);
  expect(words()).toBe('正在生成文件');
});

it('begins once, however often it is asked for', async () => {
  press('开始');
  const first = signal;
  press('开始');
  expect(signal).toBe(first);
  await pass(1);
});

function Sample() {
  const work = useWork();
  const begin = (given: AbortSignal) => {
    signal = given;
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  };
  return (
    <>
      <button onClick={() => void work.run(begin)}>开始</button>
      <WorkLine work={work} words="正在生成文件" />
    </>
  );
}

function words(): string {
  return document.querySelector('[role="status"]')?.textContent ?? '';
}

function button(name: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
}

function press(name: string): void {
  act(() => button(name)?.click());
}

async function pass(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}
