import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { chromiumArguments, findChromium } from '../lib/find-chromium.mjs';
import { firstLoad } from './first-load';
import { measurement, quantile, type Measurement } from './measurement';
import { pasteTime } from './paste-time';
import { sampleReports } from './sample-reports';
import { SLOWDOWN } from './slowdown';
import { withServer } from './with-server';

const LOADS = 5;
const PASTES = 11;

/** The page of 表三 in a browser: what it loads first and how fast, the time from a key and a paste to what they paint. */
export async function benchFillPage(keys: number): Promise<Measurement[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium; run npm test once, it gets one');
  return withServer(async ({ url }) => {
    const id = await importReport(url);
    const browser = await chromium.launch({ executablePath, args: chromiumArguments });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      const kilobytes = await loadedScript(page, `${url}/reports/${id}/requests`);
      const painted = await firstLoad(browser, `${url}/reports/${id}/requests`, LOADS);
      const saved = await saveTime(page);
      const pasted = await pasteTime(page, PASTES);
      const times = await keyTimes(page, keys);
      return [
        measurement('fill.firstLoadJs.kb', kilobytes, 250),
        measurement('fill.largestPaint.ms', painted, 2500),
        measurement('fill.keyToSaved.ms', saved, 1000),
        measurement('fill.paste175.ms', pasted, 250),
        measurement('fill.keyToCommit.p95.ms', quantile(times.committed, 0.95), 25),
        measurement('fill.keyToPaint.p95.ms', quantile(times.painted, 0.95), 25),
      ];
    } finally {
      await browser.close();
    }
  });
}

async function importReport(url: string): Promise<string> {
  const { report } = sampleReports();
  // No figure but 0 is the one of the clipboard fixtures, so that a paste changes them all.
  const response = await fetch(`${url}/api/v1/reports/import`, {
    method: 'POST',
    headers: { origin: url, 'x-nianbao': '1', 'content-type': 'application/json' },
    body: JSON.stringify(report(1)),
  });
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer && 'id' in answer && typeof answer.id === 'string')
    return answer.id;
  throw new Error(`import answers ${response.status}: ${JSON.stringify(answer)}`);
}

/** Gzipped kilobytes of all scripts that the page asks for before anybody touches it. */
async function loadedScript(page: Page, address: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** From the last key to the answer that it is saved. */
async function saveTime(page: Page): Promise<number> {
  const answer = page.waitForResponse((response) => response.url().endsWith('/operations'));
  await page.locator('table input').first().focus();
  await page.keyboard.press('5');
  const typed = performance.now();
  await answer;
  return performance.now() - typed;
}

/**
 * Types one digit over a figure, takes it away again and takes both back, cell after cell, with the pauses of somebody
 * typing: the balances break and mend, and the findings come and go.
 */
async function keyTimes(page: Page, keys: number): Promise<KeyTimes> {
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
