import { expect, type Locator, type Page } from 'playwright/test';
import { ReportPage, type StepName } from './report-page';

/** Tab stops that a clerk may have to pass on the way to a field. */
const MOST_STOPS = 120;
const MOUSE = ['mousedown', 'mouseup', 'mousemove', 'pointerdown', 'wheel', 'touchstart', 'dragstart'];

/** 只用键盘: everything is reached, typed and pressed by keys, and what a mouse does is counted. */
export class ByKeyboard {
  readonly report: ReportPage;
  private readonly mouse: string[] = [];

  constructor(readonly page: Page) {
    this.report = new ReportPage(page);
  }

  /** Before the first page is opened. */
  async watch(): Promise<this> {
    await this.page.exposeFunction('tellMouse', (kind: string) => void this.mouse.push(kind));
    await this.page.addInitScript((kinds) => {
      const tell = Reflect.get(window, 'tellMouse') as (kind: string) => void;
      for (const kind of kinds) window.addEventListener(kind, () => tell(kind), true);
    }, MOUSE);
    return this;
  }

  /** What a mouse did on any page since. */
  mouseEvents(): readonly string[] {
    return this.mouse;
  }

  async create(agency: string, year: number): Promise<void> {
    await this.page.goto('/reports/new');
    await this.reach(this.page.getByLabel('报告年度'));
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(String(year));
    await this.reach(this.page.getByLabel('机关名称'));
    await this.page.keyboard.type(agency);
    const kind = this.page.getByLabel('机关类型');
    await this.reach(kind);
    // The name may have chosen one already.
    await this.page.keyboard.press('Home');
    for (let at = 0; (await kind.locator('option:checked').textContent()) !== '政府部门'; at += 1) {
      expect(at, 'options before 政府部门').toBeLessThan(20);
      await this.page.keyboard.press('ArrowDown');
    }
    await this.reach(this.page.getByRole('button', { name: '新建并开始填写' }));
    await this.page.keyboard.press('Enter');
    await this.report.opened(year);
  }

  /** Goes back to the list of the parts and follows one. */
  async open(step: StepName): Promise<void> {
    const link = this.report.stepLink(step);
    await this.reach(link, 'Shift+Tab');
    await this.page.keyboard.press('Enter');
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  /** Figure and Tab, cell after cell; answers how many keys were pressed within the table. */
  async typeFigures(figures: ReadonlyMap<string, string>, addresses: readonly string[]): Promise<number> {
    const [first = ''] = addresses;
    await this.reach(this.cell(first));
    await this.page.evaluate(() => {
      const isCounting = Reflect.has(window, 'keysInTable');
      Reflect.set(window, 'keysInTable', 0);
      if (isCounting) return;
      const count = ({ target }: Event) => {
        if (!(target instanceof Element) || !target.closest('[data-cell]')) return;
        Reflect.set(window, 'keysInTable', Number(Reflect.get(window, 'keysInTable')) + 1);
      };
      window.addEventListener('keydown', count, true);
    });
    for (const address of addresses) {
      await this.page.keyboard.type(figures.get(address) ?? '');
      await this.page.keyboard.press('Tab');
    }
    const keys = await this.page.evaluate(() => Number(Reflect.get(window, 'keysInTable')));
    // The last Tab left the table; the way back to the parts begins where it was.
    await this.page.keyboard.press('Shift+Tab');
    await this.page.keyboard.press('Control+Home');
    return keys;
  }

  async typeText(path: string, text: string): Promise<void> {
    const field = this.page.locator(`[id="${path}"]`);
    await expect(field).toHaveAttribute('contenteditable', 'true');
    await this.reach(field);
    await this.page.keyboard.type(text);
  }

  /** Presses Tab until the focus is there. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`no way to ${String(target)} by ${key}`);
  }

  private cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"] input`);
  }
}
