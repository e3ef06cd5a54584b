import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser } from 'playwright';
import { TOUR_COOKIE } from '@/components/tour/tour-cookie';
import { MOMENT } from './moment.mjs';
import { desk, type Scene } from './scene';

/** A page on paper may be long; a picture of its first sheets says enough. */
const TALLEST = 1700;
const QUALITY = 70;
/** A picture is no measurement: a busy machine may take its time. */
const PATIENCE = 120_000;

/** Takes one picture in a browser of its own and writes it as WebP. */
export async function takeScreen<Place>(
  browser: Browser,
  origin: string,
  place: Place,
  scene: Scene<Place>,
  folder: string,
) {
  const { name, address, visitor, act, look = desk } = scene;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: look.width, height: look.height },
    colorScheme: look.colors === 'dark' ? 'dark' : 'light',
    forcedColors: look.colors === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // The caret is hidden by a style of Playwright's, which the page forbids.
    bypassCSP: true,
  });
  await context.addCookies([{ name: TOUR_COOKIE, value: 'shown', url: origin }, ...(visitor?.(place) ?? [])]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.clock.setFixedTime(MOMENT);
  await page.goto(address(place), { waitUntil: 'networkidle' });
  await act?.(page, place);
  if (look.isPrinted) await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  const { width } = look;
  const clip = { x: 0, y: 0, width, height: TALLEST };
  const png = await page.screenshot(look.isPrinted ? { fullPage: true, clip } : {});
  await context.close();
  const picture = await loadImage(png);
  const canvas = createCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  writeFileSync(join(folder, `${name}.webp`), await canvas.encode('webp', QUALITY));
}
