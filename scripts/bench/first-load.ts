import type { Browser } from 'playwright';
import { quantile } from './measurement';
import { SLOWDOWN } from './slowdown';

/** Slow 4G as Lighthouse takes it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** A busy machine is slower still; what it took is told, not given up. */
const LONGEST_LOAD = 120_000;

/** Largest contentful paint of a page of which nothing is cached, on a slow computer and a slow line; the median. */
export async function firstLoad(browser: Browser, address: string, loads: number): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(address, { waitUntil: 'load', timeout: LONGEST_LOAD });
    times.push(await page.evaluate(largestPaint));
    await context.close();
  }
  return quantile(times, 0.5);
}

/** Runs in the page: the last paint that was the largest so far. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().pop()?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
}
