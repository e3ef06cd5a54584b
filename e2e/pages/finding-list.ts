import { expect, type Locator, type Page } from 'playwright/test';

/** 校验问题 with their 说明, in the panel beside a step or on 检查与导出. */
export class FindingList {
  readonly items: Locator;

  constructor(
    readonly page: Page,
    place: Locator,
  ) {
    this.items = place.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^去/ }) });
  }

  about(words: string | RegExp): Locator {
    return this.items.filter({ hasText: words });
  }

  ofRule(id: string): Locator {
    return this.items.filter({ has: this.page.locator('span', { hasText: new RegExp(` · ${id}$`) }) });
  }

  /** Rule ids of all items, in the order of the alphabet. */
  async rules(): Promise<string[]> {
    const places = await this.items.locator('span', { hasText: / · [A-Z]/ }).allTextContents();
    return places.map((place) => place.replace(/^.* · /, '')).sort();
  }

  /** Writes a reason by hand, or takes a usual one. */
  async explain(
    item: Locator,
    reason: { readonly typed: string } | { readonly usual: string },
  ): Promise<void> {
    await item.getByRole('button', { name: /^(说明原因|重新说明|修改说明)$/ }).click();
    if ('typed' in reason) await item.getByLabel('原因', { exact: true }).fill(reason.typed);
    else await item.getByRole('button', { name: reason.usual }).click();
    await item.getByRole('button', { name: '保存说明' }).click();
    await expect(item.getByRole('button', { name: '撤回说明' })).toBeVisible();
  }
}
