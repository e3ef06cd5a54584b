import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { z } from 'zod';
import { subjectKey } from '@/lib/access/identity/identity';
import { readOutcome } from '@/lib/store/accounts/sign-in-requests';
import { openStore } from '@/lib/store/open-store';
import { requestScope } from '../../scope';
import { call } from '../../test-call';
import { enterAccount, openHighest, OFFICE_PASSWORD as password, openSession } from '../../test-office';
import { GET as me } from '../session/route';
import { POST as begin } from './route';
import { GET as arrive } from './return/route';

type Route = Parameters<typeof call<Record<string, never>>>[0];
const begun = z.object({ address: z.string() });

const session = z.object({ account: z.object({ login: z.string() }) });

export const admin = { login: 'guanli', password };
export const clerk = { login: 'lisi', password };
/** Accounts of tests have their login name as their id. */
export const clerkId = clerk.login;

export interface SignInOffice {
  /** Cookie of the administrator. */
  readonly boss: string;
  readonly close: () => Promise<void>;
}

/** An office with an administrator and a clerk, who is zhang.san at the provider. */
export async function openSignInOffice(provider: {
  readonly issuer: string;
  readonly be: (subject: string) => void;
}): Promise<SignInOffice> {
  const dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_LOG', join(dir, 'log'));
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  vi.stubEnv('NIANBAO_OIDC_ISSUER', provider.issuer);
  vi.stubEnv('NIANBAO_OIDC_CLIENT_ID', 'nianbao');
  // What a provider has told about itself is kept with its settings: each test begins without.
  vi.stubEnv('NIANBAO_OIDC_LABEL', `认证${Math.random()}`);
  provider.be('zhang.san');
  await openHighest();
  await enterAccount(admin.login, [['own', 'administrator']]);
  await enterAccount(clerk.login, [['own', 'preparer']]);
  const subject = subjectKey({ provider: provider.issuer, subject: 'zhang.san' });
  await openStore().db.updateTable('account').set({ subject }).where('id', '=', clerkId).execute();
  return {
    boss: await openSession(admin.login),
    close: async () => {
      await openStore().close();
      vi.unstubAllEnvs();
      rmSync(dir, { recursive: true });
    },
  };
}

/** Cookies of a browser, as far as these tests need one. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();

  head(): { readonly headers: { readonly cookie: string } } {
    const pairs = Array.from(this.cookies, ([name, value]) => `${name}=${value}`);
    return { headers: { cookie: pairs.join('; ') } };
  }

  keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  /** Sends what a page sends, and gives the address that it is told to open. */
  async begin(
    body: object = { for: 'logIn' },
    by: { readonly route: Route; readonly method: string } = { route: begin, method: 'POST' },
  ): Promise<string> {
    const { response, value } = await call(by.route, {}, { method: by.method, body, ...this.head() });
    this.keep(response);
    return begun.parse(value).address;
  }

  /** What the provider sends the browser back with. */
  async there(address: string): Promise<string> {
    const response = await fetch(address, { redirect: 'manual' });
    return new URL(response.headers.get('location') ?? '').search;
  }

  /** Comes back, and gives the page that it is sent on to. */
  async arrive(query: string): Promise<string> {
    const { response } = await call(arrive, {}, { query, ...this.head() });
    if (response.status !== 303) throw new Error(`answered ${response.status}`);
    this.keep(response);
    return response.headers.get('location') ?? '';
  }

  /** All of it. */
  async signIn(body?: object): Promise<string> {
    return this.arrive(await this.there(await this.begin(body)));
  }

  /** Login name of the session; empty where there is none. */
  async whoIs(): Promise<string> {
    const { status, value } = await call(me, {}, this.head());
    return status === 200 ? session.parse(value).account.login : '';
  }

  /** What the page says that the browser was sent on to. */
  async message(): Promise<string> {
    const { scope } = await requestScope(new Headers({ host: '127.0.0.1:3000' }), false);
    const outcome = await readOutcome(scope, this.cookies.get('nianbao-sign-in') ?? '');
    return outcome?.kind === 'problem' ? outcome.message : '';
  }

  get session(): string {
    return this.cookies.get('nianbao-session') ?? '';
  }
}
