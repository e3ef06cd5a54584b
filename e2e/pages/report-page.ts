import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from 'playwright/test';
import { FigureTable } from './figure-table';

const steps = {
  表二: '主动公开',
  表三: '申请办理',
  表四: '复议诉讼',
  opening: '基本信息与导语',
  overview: '总体情况',
  problems: '问题与改进',
  matters: '其他事项',
  finish: '检查与导出',
} as const;

export type StepName = keyof typeof steps;

/** 填报: one report in work. */
export class ReportPage {
  readonly findings: Locator;
  readonly toast: Locator;

  constructor(readonly page: Page) {
    this.findings = page
      .getByRole('complementary', { name: '校验、预览和说明' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: '去修改' }) });
    this.toast = page.getByRole('status').filter({ hasText: '撤销' });
  }

  /** The report of this year is open: its year stands in the bar at the top. */
  async opened(year: number): Promise<this> {
    const bar = this.page.getByRole('banner');
    await expect(bar.getByText(`${year}年度报告`, { exact: true })).toBeVisible();
    return this;
  }

  stepLink(step: StepName): Locator {
    const rail = this.page.getByRole('navigation', { name: '报告各部分' });
    return rail.getByRole('link', { name: steps[step] });
  }

  async goTo(step: StepName): Promise<void> {
    await this.stepLink(step).click();
    await expect(this.stepLink(step)).toHaveAttribute('aria-current', 'page');
  }

  async openTable(name: '表二' | '表三' | '表四'): Promise<FigureTable> {
    await this.goTo(name);
    return new FigureTable(this.page, name);
  }

  /** 已保存 with the time, after the last edit has reached the server. */
  async waitUntilSaved(): Promise<void> {
    await expect(this.page.getByText(/已保存 \d\d:\d\d:\d\d/)).toBeVisible();
  }

  async downloadDocx(): Promise<{ name: string; bytes: Uint8Array }> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: /^下载/ }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** The findings of the step in work that a rule made. */
  findingsAbout(words: string | RegExp): Locator {
    return this.findings.filter({ hasText: words });
  }
}
