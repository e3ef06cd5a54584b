import { readFile } from 'node:fs/promises';
import { expect, type Page } from 'playwright/test';

type FileName = 'DOCX' | 'PDF' | '网页' | 'XLSX' | '报告文件' | '纯文本';

/** 检查与导出: the files a report is given out as. */
export class FinishPage {
  constructor(readonly page: Page) {}

  async choose(file: FileName): Promise<void> {
    await this.page
      .getByRole('group', { name: '选择文件' })
      .getByRole('radio', { name: new RegExp(`^${file}`) })
      .check();
  }

  async download(file: FileName): Promise<{ name: string; bytes: Uint8Array }> {
    await this.choose(file);
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: new RegExp(`^下载 ?${file}`) }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async copyWebPage(): Promise<void> {
    await this.choose('网页');
    await this.page.getByRole('button', { name: '复制到剪贴板' }).click();
    await expect(this.page.getByText('已复制网页内容')).toBeVisible();
  }
}
