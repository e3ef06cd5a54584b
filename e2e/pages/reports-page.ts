import type { Locator, Page } from 'playwright/test';

/** 报告列表, and what can be done there with one report. */
export class ReportsPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/');
  }

  /** The menu of the reports of an agency; the tests give every agency a name of its own. */
  menuOf(agency: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${agency}.*更多操作$`) });
  }

  rowOf(agency: string): Locator {
    return this.page.getByRole('row').filter({ has: this.menuOf(agency) });
  }

  async act(agency: string, act: string): Promise<void> {
    await this.menuOf(agency).click();
    await this.page.getByRole('menuitem', { name: act }).click();
  }
}
