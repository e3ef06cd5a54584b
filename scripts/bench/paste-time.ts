import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { quantile } from './measurement';
import { SLOWDOWN } from './slowdown';

/** Milliseconds from an act to the next. */
const PAUSE = 1000;

/** From a paste of all 175 cells of 表三 to the frame that shows it; the median. Each is taken back before the next. */
export async function pasteTime(page: Page, pastes: number): Promise<number> {
  const read = (ending: string) => readFileSync(`e2e/fixtures/clipboard/excel-requests.${ending}`, 'utf8');
  const texts = { html: read('html'), text: read('txt') };
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  for (let paste = 0; paste < pastes; paste += 1) {
    await page.locator('table input').first().focus();
    times.push(await page.evaluate(pasteOnce, texts));
    await page.keyboard.press('Control+z');
    // What follows a painted act is done before somebody pastes again.
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return quantile(times, 0.5);
}

/** Runs in the page. All inputs change in one act. */
async function pasteOnce({ html, text }: { html: string; text: string }): Promise<number> {
  const inputs = Array.from(document.querySelectorAll<HTMLInputElement>('table input'));
  const shown = () => inputs.map(({ value }) => value).join();
  const field = document.activeElement;
  if (!field) throw new Error('no cell to paste into');
  const before = shown();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  const started = performance.now();
  // Asked for before the paste: its message comes before the work that the form puts off until the frame is painted.
  const painted = () =>
    new Promise<boolean>((resolve) => {
      const channel = new MessageChannel();
      let isShown = false;
      channel.port1.onmessage = () => resolve(isShown);
      requestAnimationFrame(() => {
        isShown = shown() !== before;
        channel.port2.postMessage(null);
      });
    });
  let frame = painted();
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  for (let frames = 0; !(await frame); frames += 1) {
    if (frames > 600) throw new Error('what was pasted does not land');
    frame = painted();
  }
  return performance.now() - started;
}
