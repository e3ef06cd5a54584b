import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright/test';

export interface Person {
  readonly login: string;
  readonly name: string;
  readonly role: string;
}

export const OFFICE_PASSWORD = 'Lanqiao-47-Xishan';
const chief = { login: 'guanli.zhou', name: '周管理' };

/** 启用账号 with agencies above and below: set up over the interface, so that a journey begins where it is about. */
export class TreeOffice {
  constructor(
    readonly url: string,
    readonly browser: Browser,
  ) {}

  /** The highest agency and its first 单位管理员, who is logged in afterwards. */
  async setUp(dataFolder: string, name: string): Promise<Page> {
    const code = readFileSync(join(dataFolder, 'setup-code.txt'), 'utf8').trim();
    const page = await this.#open();
    const agency = { name, kind: 'government' };
    await this.post(page, 'setup', { code, agency, ...chief, password: OFFICE_PASSWORD });
    await this.post(page, 'session', { login: chief.login, password: OFFICE_PASSWORD });
    return page;
  }

  async addAgency(by: Page, name: string, parentId = 'own'): Promise<string> {
    return textIn(await this.post(by, 'agencies', { parentId, agency: { name, kind: 'department' } }), 'id');
  }

  /** Somebody is invited, takes the invitation, and sits logged in before a browser of their own. */
  async add(by: Page, agencyId: string, { login, name, role }: Person): Promise<Page> {
    const code = textIn(await this.post(by, 'invitations', { agencyId, name, role }), 'code');
    const page = await this.#open();
    await this.post(page, 'invitations/accept', { code, login, name, password: OFFICE_PASSWORD });
    await this.post(page, 'session', { login, password: OFFICE_PASSWORD });
    return page;
  }

  /** A step of a report that the journey is not about; some take a reason. */
  async bring(by: Page, report: string, from: string, to: string, note?: string): Promise<void> {
    const { rev } = (await (await by.request.get(`${this.url}/api/v1/reports/${report}`)).json()) as {
      rev: number;
    };
    await this.post(by, `reports/${report}/state`, { from, to, rev, note, key: `${from}-${to}-${rev}` });
  }

  async post(page: Page, address: string, data: unknown): Promise<unknown> {
    const headers = { origin: this.url, 'x-nianbao': '1' };
    const response = await page.request.post(`${this.url}/api/v1/${address}`, { data, headers });
    if (!response.ok()) throw new Error(`${address}: ${await response.text()}`);
    return response.json();
  }

  async #open(): Promise<Page> {
    const context: BrowserContext = await this.browser.newContext({ baseURL: this.url, locale: 'zh-CN' });
    await context.addCookies([{ name: 'nianbao-tour', value: 'shown', url: this.url }]);
    return context.newPage();
  }
}

function textIn(value: unknown, name: string): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof text !== 'string') throw new Error(`${name} is not in ${JSON.stringify(value)}`);
  return text;
}
