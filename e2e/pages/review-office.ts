import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright/test';

/** 启用账号: people of one agency, each in a browser of their own. */
export class ReviewOffice {
  constructor(
    readonly url: string,
    readonly agency: string,
    readonly browser: Browser,
  ) {}

  /** The first administrator, by the code that stands in the data folder, invites the others. */
  async setUp(dataFolder: string, roles: readonly string[]): Promise<readonly string[]> {
    const code = readFileSync(join(dataFolder, 'setup-code.txt'), 'utf8').trim();
    const agency = { name: this.agency, kind: 'department' };
    const page = await this.browser.newPage({ baseURL: this.url });
    await this.#post(page, 'setup', { code, agency, ...credentialsOf('administrator') });
    await this.#logIn(page, 'administrator');
    const codes: string[] = [];
    for (const role of roles) {
      const invited = await this.#post(page, 'invitations', { agencyId: 'own', name: nameOf(role), role });
      codes.push((invited as { code: string }).code);
    }
    for (const [index, role] of roles.entries()) {
      await this.#post(page, 'invitations/accept', { code: codes[index], ...credentialsOf(role) });
    }
    await page.close();
    return roles;
  }

  async enter(role: string): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.url });
    await context.addCookies([{ name: 'nianbao-tour', value: 'shown', url: this.url }]);
    const page = await context.newPage();
    await this.#logIn(page, role);
    return page;
  }

  async #logIn(page: Page, role: string): Promise<void> {
    const { login, password } = credentialsOf(role);
    await this.#post(page, 'session', { login, password });
  }

  async #post(page: Page, address: string, data: unknown): Promise<unknown> {
    const headers = { origin: this.url, 'x-nianbao': '1' };
    const response = await page.request.post(`/api/v1/${address}`, { data, headers });
    if (!response.ok()) throw new Error(`${address}: ${await response.text()}`);
    return response.json();
  }
}

export function nameOf(role: string): string {
  return role === 'preparer' ? '填报小张' : role === 'reviewer' ? '审核老李' : '管理员';
}

function credentialsOf(role: string) {
  return { login: `${role}.one`, name: nameOf(role), password: 'Lanqiao-47-Xishan' };
}
