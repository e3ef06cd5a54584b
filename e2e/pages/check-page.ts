import type { Locator, Page } from 'playwright/test';
import type { TestFile } from './review-page';

/** 检查已有报告 */
export class CheckPage {
  readonly lines: Locator;

  constructor(readonly page: Page) {
    this.lines = page.getByRole('list', { name: '检查结果' }).locator('> li');
  }

  async open(): Promise<void> {
    await this.page.goto('/check');
  }

  async choose(files: readonly TestFile[]): Promise<void> {
    await this.page
      .getByLabel('选择报告')
      .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
  }

  line(name: string): Locator {
    return this.lines.filter({ has: this.page.getByText(name, { exact: true }) });
  }
}
