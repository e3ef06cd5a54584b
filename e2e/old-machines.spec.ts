import { readFileSync } from 'node:fs';
import { newerInterfaces } from './fixtures/newer-interfaces';
import { figuresOf, reportFile } from './fixtures/report-files';
import { officialForm202130 } from './fixtures/official-map/2021-30';
import { paste } from './pages/clipboard';
import { docxFigures } from './pages/docx-figures';
import { FinishPage } from './pages/finish-page';
import { NewReportPage } from './pages/new-report-page';
import { ProseText } from './pages/prose-text';
import { expect, test } from './pages/test';

const invented = reportFile('invented-2025');
const first = 'requests.received.naturalPerson';

/** Put back by what Next.js loads first. */
const putBack = ['Array.prototype.at', 'Object.hasOwn', 'URL.canParse'];

test('the browser of this run is the one its name says', async ({ page, machine }) => {
  await page.goto('/');
  expect(new URL(page.url()).hostname).toBe(machine.host);
  const isHere = machine.host === '127.0.0.1';
  expect(await page.evaluate(() => window.isSecureContext)).toBe(isHere);
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(isHere);
  const paths = newerInterfaces.flatMap(([, ...all]) => all);
  const there = await page.evaluate(
    (all) =>
      all.filter((path) => {
        const [root, ...names] = path.split('.');
        const start: unknown = root === 'TypedArray' ? Object.getPrototypeOf(Uint8Array) : window;
        const steps = root === 'TypedArray' ? names : path.split('.');
        const owner = steps
          .slice(0, -1)
          .reduce<unknown>((object, name) => object instanceof Object && Reflect.get(object, name), start);
        return owner instanceof Object && (steps[steps.length - 1] ?? '') in owner;
      }),
    paths,
  );
  if (machine.isOld) expect(there.filter((path) => !putBack.includes(path))).toEqual([]);
  else expect(there).toContain('Array.prototype.findLast');
});

test('a clerk types, pastes a whole table, writes, saves and takes the files away', async ({
  page,
  outside,
}, info) => {
  const agency = `云江市旧机局${info.project.name}${info.testId}${info.retry}`;
  const report = await new NewReportPage(page).create(agency, 2025);
  const review = await report.openTable('表四');
  await review.typeAll(figuresOf(invented, 'review'));
  const table = await report.openTable('表三');
  const read = (ending: string) => readFileSync(`e2e/fixtures/clipboard/excel-requests.${ending}`, 'utf8');
  await paste(table.input(first), { html: read('html'), text: read('txt') });
  const figures = Object.fromEntries(figuresOf(invented, 'requests'));
  await expect.poll(async () => Object.fromEntries(await table.shown())).toEqual(figures);

  await report.goTo('problems');
  const text = await new ProseText(page, '正文').open();
  await text.type('一是更新不及时。');
  await report.waitUntilSaved();
  await page.reload();
  await expect(text.field).toHaveText('一是更新不及时。');

  await report.goTo('finish');
  const finish = new FinishPage(page);
  const printed = docxFigures((await finish.download('DOCX')).bytes, officialForm202130);
  for (const [address, figure] of [...figuresOf(invented, 'review'), ...Object.entries(figures)]) {
    expect.soft(printed.get(address), address).toBe(figure);
  }
  await finish.copyWebPage();
  outside.forgetStylesOfCopy();
});
