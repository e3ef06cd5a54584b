import { expect, type Locator, type Page } from 'playwright/test';

/** 表二, 表三 or 表四 on screen. Cells are named by their address. */
export class FigureTable {
  readonly region: Locator;

  constructor(
    private readonly page: Page,
    readonly name: '表二' | '表三' | '表四',
  ) {
    this.region = page.getByRole('region', { name });
  }

  cell(address: string): Locator {
    return this.region.locator(`[data-cell="${address}"]`);
  }

  input(address: string): Locator {
    return this.cell(address).getByRole('textbox');
  }

  total(address: string): Locator {
    return this.cell(address).locator('output');
  }

  /** The sums of both sides of a column, as the strip under the table shows them. */
  balance(column: string): Locator {
    return this.region.locator(`[data-balance="${column}"]`);
  }

  /** Addresses of all cells that are typed into, in the order of the page. */
  async inputs(): Promise<string[]> {
    const cells = this.region.locator('[data-cell]:has(input)');
    await expect(cells.first()).toBeVisible();
    return cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-cell') ?? ''));
  }

  /** Address of the cell that has the focus. */
  async focused(): Promise<string | null> {
    return this.page.evaluate(
      () => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell') ?? null,
    );
  }

  /** Addresses of the cells that are marked as selected, in the order of the page. */
  async selected(): Promise<string[]> {
    return this.region
      .locator('[data-selected]')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-cell') ?? ''));
  }

  /** As a clerk does it: into the first cell, then a figure and Tab, cell after cell, no mouse. */
  async typeAll(figures: ReadonlyMap<string, string>): Promise<void> {
    const addresses = await this.inputs();
    const [first = ''] = addresses;
    await this.input(first).focus();
    for (const address of addresses) {
      await this.page.keyboard.type(figures.get(address) ?? '');
      await this.page.keyboard.press('Tab');
    }
  }

  /** What every cell shows, typed or computed. */
  async shown(): Promise<Map<string, string>> {
    const pairs = await this.region.locator('[data-cell]').evaluateAll((cells) =>
      cells.map((cell): [string, string] => {
        const input = cell.querySelector('input');
        const text = input ? input.value : (cell.querySelector('output')?.textContent ?? '');
        return [cell.getAttribute('data-cell') ?? '', text];
      }),
    );
    return new Map(pairs);
  }
}
