import { expect, test, type Page } from './pages/test';
import { agencyName } from './pages/agency-name';
import { sideways } from './pages/geometry/sideways';
import { smallTargets } from './pages/geometry/small-targets';
import { tabWalk } from './pages/geometry/tab-walk';
import { everyScreen, screenOf } from './pages/screens/every-screen';
import { FORM } from './pages/screens/open-report';

const isLong = process.env['NIANBAO_LONG'] === '1';

/** A usual screen, a large one, and 1280 by 1024 at 400 %. */
const sizes = {
  usual: { width: 1280, height: 720 },
  large: { width: 1920, height: 1080 },
  zoomed: { width: 320, height: 256 },
} as const;
type Size = keyof typeof sizes;

/** Where the focus is followed in a run of every day; the long run follows it everywhere. */
const followed: Readonly<Record<string, readonly Size[]>> = {
  表三: ['usual', 'zoomed'],
  opening: ['zoomed'],
};

if (isLong) test.describe.configure({ timeout: 900_000 });

test.describe('the focus is never covered, targets have 24 pixels, and nothing goes sideways at 400 %', () => {
  const screens = isLong ? everyScreen : [screenOf(FORM, 'with errors of each severity')];
  for (const screen of screens) {
    test(`on ${screen.route}, ${screen.state}`, async ({ page }, info) => {
      await screen.walk(page, agencyName(info), async (view) => {
        for (const size of ['usual', 'large', 'zoomed'] as const) await look(page, view, size);
        await page.setViewportSize(sizes.usual);
      });
    });
  }
});

test.describe('what these look for is noticed', () => {
  const fields = '<input aria-label="甲"><br><input aria-label="乙" style="margin-top: 40px">';

  test('a bar over the field in focus, and a walk that meets nothing', async ({ page }) => {
    await page.setContent(fields);
    expect(await tabWalk(page, 'Tab')).toEqual([]);
    await page.setContent(
      `${fields}<div style="position: fixed; top: 40px; width: 99%; height: 60px"></div>`,
    );
    const covered = [expect.stringMatching(/^INPUT “乙”: 9 of 9 points under DIV/)];
    expect(await tabWalk(page, 'Tab')).toEqual(covered);
    expect(await tabWalk(page, 'Shift+Tab')).toEqual(covered);
  });

  test('two small buttons side by side, but neither one alone nor a link in a sentence', async ({ page }) => {
    const small = '<button style="width: 12px; height: 12px; padding: 0">+</button>';
    await page.setContent(`${small}<p>见<a href="#a">表</a>。</p>`);
    expect(await smallTargets(page)).toEqual([]);
    await page.setContent(`${small}${small}`);
    expect(await smallTargets(page)).toHaveLength(2);
  });

  test('a line that is too wide, but no wide table in a region of its own', async ({ page }) => {
    const wide = '<table style="width: 3000px"><tr><td>1</td></tr></table>';
    await page.setContent(`<div style="overflow: auto">${wide}</div>`);
    expect(await sideways(page)).toEqual([]);
    await page.setContent('<p style="width: 3000px">一</p>');
    expect(await sideways(page)).toEqual([
      expect.stringMatching(/^the page is 30\d\d wide/),
      'too wide: P  “一”',
    ]);
  });
});

async function look(page: Page, view: string, size: Size): Promise<void> {
  await page.setViewportSize(sizes[size]);
  const where = `${view}, ${size}`;
  expect.soft(await smallTargets(page), `${where}: small targets`).toEqual([]);
  if (size === 'zoomed') expect.soft(await sideways(page), `${where}: sideways`).toEqual([]);
  if (!isLong && !followed[view]?.includes(size)) return;
  // Menus close when the focus leaves them.
  if (view === 'menu') return;
  expect.soft(await tabWalk(page, 'Tab'), `${where}: covered by Tab`).toEqual([]);
  expect.soft(await tabWalk(page, 'Shift+Tab'), `${where}: covered by Shift+Tab`).toEqual([]);
}
