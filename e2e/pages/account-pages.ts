import { expect, type Browser, type Page } from 'playwright/test';
import { violations } from './violations';

export const PASSWORD = 'Lanqiao-47-Xishan';

/** 账号页面: one person in a browser of their own. */
export class AccountPages {
  constructor(readonly page: Page) {}

  static async open(browser: Browser, url: string): Promise<AccountPages> {
    const context = await browser.newContext({ baseURL: url, locale: 'zh-CN' });
    await context.addCookies([{ name: 'nianbao-tour', value: 'shown', url }]);
    return new AccountPages(await context.newPage());
  }

  async fillNewAccount(code: string, login: string, name: string): Promise<void> {
    await this.page.getByLabel(/^(邀请码|首次设置码)$/).fill(code);
    await this.page.getByLabel('登录名').fill(login);
    await this.page.getByLabel('姓名').fill(name);
    await this.page.getByLabel('口令', { exact: true }).fill(PASSWORD);
    await this.page.getByLabel('再输一次口令').fill(PASSWORD);
  }

  async join(code: string, login: string, name: string): Promise<void> {
    await this.page.goto('/login');
    await this.page.getByRole('link', { name: '建立账号' }).click();
    await this.fillNewAccount(code, login, name);
    await this.page.getByRole('button', { name: '建立账号' }).click();
    await expect(this.page).toHaveURL(/\/login$/);
  }

  async logIn(login: string, password = PASSWORD): Promise<void> {
    await this.page.getByLabel('登录名').fill(login);
    await this.page.getByLabel('口令', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
  }

  async logOut(): Promise<void> {
    await this.page.getByRole('link', { name: '退出' }).click();
    await expect(this.page).toHaveURL(/\/login$/);
  }

  /** Opens a tab of 账号管理; a press before the page woke up is not answered. */
  async openTab(name: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name });
    await expect(async () => {
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 1000 });
    }).toPass();
  }

  /** Where logging out here asks for it there too. */
  async logOutThere(): Promise<void> {
    await this.page.getByRole('link', { name: '退出' }).click();
    await this.page.getByRole('button', { name: '退出认证' }).click();
    await expect(this.page).toHaveURL(/\/login$/);
  }

  /** Sends an invitation and gives its code. */
  async invite(name: string, role: string): Promise<string> {
    await this.page.getByLabel('邀请谁').fill(name);
    await this.page.getByRole('radio', { name: role }).check();
    await this.page.getByRole('button', { name: '发出邀请' }).click();
    return this.secret('邀请码');
  }

  /** What is shown once, in its dialog. */
  async secret(label: string): Promise<string> {
    const dialog = this.page.getByRole('dialog');
    const secret = await dialog.getByLabel(label, { exact: true }).inputValue();
    expect.soft(await violations(this.page)).toEqual([]);
    await dialog.getByRole('button', { name: '已经记下，关闭' }).click();
    await expect(dialog).toHaveCount(0);
    return secret;
  }

  /** Asks for something that opens a dialog; a press before the page woke up is not answered. */
  async act(name: string, act: string): Promise<void> {
    const acts = this.page.getByRole('group', { name: `${name}的操作` });
    await expect(async () => {
      await acts.getByRole('button', { name: act }).click();
      await expect(this.page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
    }).toPass();
  }
}
