import { expect, type Page } from 'playwright/test';
import { ReportPage } from './report-page';

/** 新建报告: from nothing, or from a report file. */
export class NewReportPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/reports/new');
  }

  async create(agency: string, year: number): Promise<ReportPage> {
    await this.open();
    await this.fill(agency, String(year));
    await this.page.getByRole('button', { name: '新建并开始填写' }).click();
    return this.opened();
  }

  async fill(agency: string, year: string): Promise<void> {
    await this.page.getByLabel('报告年度').fill(year);
    await this.page.getByLabel('机关名称').fill(agency);
    await this.page.getByLabel('机关类型').selectOption({ label: '政府部门' });
  }

  async chooseFile(name: string, text: string): Promise<void> {
    await this.page.getByLabel('选择报告文件').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  }

  async opened(): Promise<ReportPage> {
    await expect(this.page.getByRole('navigation', { name: '报告各部分' })).toBeVisible();
    return new ReportPage(this.page);
  }
}
