import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { chromiumArguments, findChromium } from '../lib/find-chromium.mjs';
import { firstLoad } from './first-load';
import { measurement, quantile, type Measurement } from './measurement';
import { bareTable, keyTimes } from './key-times';
import { pasteTime } from './paste-time';
import { sampleReports } from './sample-reports';
import { withServer } from './with-server';

const LOADS = 5;
const PASTES = 11;
const BARE = 'a page with nothing but a table of 25 × 7 fields and no script';

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
      await page.close();
      const bare = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await bare.setContent(bareTable(25, 7));
      const bareTimes = await keyTimes(bare, keys);
      return [
        measurement('fill.firstLoadJs.kb', kilobytes, 250),
        measurement('fill.largestPaint.ms', painted, 2500),
        measurement('fill.keyToSaved.ms', saved, 1000),
        measurement('fill.paste175.ms', pasted, 250),
        measurement('fill.keyToCommit.p95.ms', quantile(times.committed, 0.95), 25),
        measurement('fill.keyToPaint.p95.ms', quantile(times.painted, 0.95), 25),
        measurement('fill.bareTable.keyToPaint.p95.ms', quantile(bareTimes.painted, 0.95), 25, BARE),
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
