import type { Page } from 'playwright';
import { field, textField } from '@/components/api/client';
import type { TreeOffice } from '@/e2e/pages/tree-office';

/** 重置口令: somebody is logged in with the password for one log-in. */
export async function resetPassword(
  office: TreeOffice,
  chief: Page,
  person: Page,
  login: string,
): Promise<void> {
  const answer: unknown = await (await chief.request.get(`${office.url}/api/v1/accounts`)).json();
  const accounts: unknown = field(answer, 'accounts');
  const account: unknown = Array.isArray(accounts)
    ? accounts.find((one: unknown) => textField(one, 'login') === login)
    : undefined;
  const address = `accounts/${textField(account, 'id') ?? ''}/password`;
  const password = textField(await office.post(chief, address, {}), 'password');
  await office.post(person, 'session', { login, password });
}
