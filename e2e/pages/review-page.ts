import { expect, type Locator, type Page } from 'playwright/test';
import { ReportPage } from './report-page';

/** A file to be dropped or chosen. */
export interface TestFile {
  readonly name: string;
  readonly buffer: Buffer;
}

/** 核对上年报告: a file beside what was read from it. */
export class ReviewPage {
  readonly rows: Locator;
  readonly summary: Locator;

  constructor(readonly page: Page) {
    const read = page.getByRole('region', { name: '读出的内容' });
    this.rows = read
      .getByRole('table', { name: '需要核对的读数' })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') });
    this.summary = read.getByRole('status').first();
  }

  async opened(): Promise<this> {
    await expect(this.page.getByRole('region', { name: '读出的内容' })).toBeVisible({ timeout: 30_000 });
    return this;
  }

  row(place: string): Locator {
    return this.rows.filter({ hasText: place });
  }

  /** The figure of a cell in an unfolded table, named as the form names it. */
  figure(table: string, name: string): Locator {
    return this.page.getByRole('region', { name: table, exact: true }).getByLabel(name, { exact: true });
  }

  async confirm(): Promise<ReportPage> {
    await this.page.getByRole('button', { name: /^确认/ }).click();
    await expect(this.page.getByRole('navigation', { name: '报告各部分' })).toBeVisible({ timeout: 30_000 });
    return new ReportPage(this.page);
  }
}

/** Drops files on a place of the page, as from a folder. */
export async function dropFiles(target: Locator, files: readonly TestFile[]): Promise<void> {
  const sent = files.map(({ name, buffer }) => ({ name, bytes: buffer.toString('base64') }));
  const transfer = await target.page().evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, bytes } of list) {
      data.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name));
    }
    return data;
  }, sent);
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}
