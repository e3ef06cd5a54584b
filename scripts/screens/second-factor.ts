import type { Page } from 'playwright';
import { OFFICE_PASSWORD } from '@/e2e/pages/tree-office';
import { totpCode } from '@/lib/access/totp';
import { MOMENT } from './moment.mjs';

const secret = 'YUNJIANG'.repeat(4);
const PERIOD = 30_000;

/** 启用动态口令, at the moment of the pictures. */
export async function turnOnSecondFactor(person: Page, url: string): Promise<void> {
  const code = totpCode(secret, Math.floor(Date.parse(MOMENT) / PERIOD));
  const answer = await person.request.put(`${url}/api/v1/totp`, {
    data: { secret, code, password: OFFICE_PASSWORD },
    headers: { origin: url, 'x-nianbao': '1' },
  });
  if (!answer.ok()) throw new Error(`totp: ${await answer.text()}`);
}
