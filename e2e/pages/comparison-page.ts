import type { Locator, Page } from 'playwright/test';

/** 与上年对比 of one report. */
export class ComparisonPage {
  constructor(readonly page: Page) {}

  /** A sheet by its heading. */
  sheet(heading: string): Locator {
    return this.page.getByRole('region', { name: heading });
  }

  /** What the cells of a line say, one after the other: this year, last year, 增减, 增减比例, shares. */
  async line(table: string, label: string | RegExp): Promise<string[]> {
    const row = this.page
      .getByRole('table', { name: table, exact: true })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: label }) });
    return row.getByRole('cell').allInnerTexts();
  }

  chart(name: string): Locator {
    return this.page.getByRole('img', { name: new RegExp(`^${name}：`) });
  }
}
