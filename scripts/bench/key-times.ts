import type { Page } from 'playwright';
import { SLOWDOWN } from './slowdown';

/**
 * Types one digit over a figure, takes it away again and takes both back, cell after cell, with the pauses of somebody
 * typing: the balances break and mend, and the findings come and go.
 */
export async function keyTimes(page: Page, keys: number): Promise<KeyTimes> {
  const session = await page.context().newCDPSession(page);
  const cells = page.locator('table input');
  const count = await cells.count();
  if (count === 0) throw new Error('no cells to type into');
  await page.evaluate(watchKeys);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  for (let key = 0; key < keys; key += 2) {
    await cells.nth((key / 2) % count).focus();
    for (const press of ['7', 'Backspace', 'Escape']) {
      await pause();
      await page.keyboard.press(press);
    }
  }
  await pause();
  const measured = async (name: string) =>
    new Map(
      await page.evaluate(
        (of) =>
          performance
            .getEntriesByName(of)
            .map(({ startTime, duration }): [number, number] => [startTime, duration]),
        name,
      ),
    );
  const committed = await measured('committed');
  if (committed.size !== keys) throw new Error(`typed ${keys} keys, heard ${committed.size}`);
  const told = await measured('painted');
  const painted = [...committed].map(([start, duration]) => {
    const found = told.get(start);
    if (found === undefined && duration > LEAST_TOLD + STEP)
      throw new Error(`no painting told of a key that took ${duration} ms`);
    return found ?? LEAST_TOLD;
  });
  return { committed: [...committed.values()], painted };
}

/** The browser tells of no shorter time from a key to its paint, and in such steps, in milliseconds. */
const LEAST_TOLD = 16;
const STEP = 8;

/** Milliseconds from the time stamp of each key until the page holds what it did, and until that is painted. */
interface KeyTimes {
  readonly committed: readonly number[];
  readonly painted: readonly number[];
}

/** Somebody who types fast leaves a fifth of a second between two keys. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}

/**
 * Runs in the page. React has done its work in the microtasks of an input event; when the frame was painted, the browser
 * says itself (Event Timing).
 */
function watchKeys(): void {
  const typed = new Set<number>();
  let start = 0;
  window.addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), true);
  window.addEventListener('input', (event) => {
    if (!/^(insertText|deleteContentBackward)$/.test(event instanceof InputEvent ? event.inputType : ''))
      return;
    const from = start;
    typed.add(from);
    void Promise.resolve().then(() => performance.measure('committed', { start: from }));
  });
  const told: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (name === 'keydown' && typed.has(startTime))
        performance.measure('painted', { start: startTime, duration });
    }
  }).observe(told);
}

/** What the browser alone needs: a page of fields, without a script, a balance or anything beside the table. */
export function bareTable(rows: number, columns: number): string {
  const style = 'table { table-layout: fixed; width: 900px } input { width: 100%; text-align: right }';
  const row = `<tr>${'<td><input value="12"></td>'.repeat(columns)}</tr>`;
  return `<!doctype html><style>${style}</style><table>${row.repeat(rows)}</table>`;
}
