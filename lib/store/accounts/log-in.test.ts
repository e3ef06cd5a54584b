import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newTotpSecret, totpCode } from '@/lib/access/totp';
import { formats } from '@/templates';
import { isRefusal } from '../refusal';
import { accepted, testStore, type TestStore } from '../test-scope';
import { verifyAudit } from '../verify-audit';
import { createAdministrator } from './create-administrator';
import { enterWithCode } from './enter-by-identity';
import { enterSession, type Account } from './enter-session';
import { hashPassword } from './hash-password';
import { logIn } from './log-in';
import { loginLimits } from './login-limits';
import { changeOwnPassword } from './own-password';
import { keepOutcome } from './sign-in-requests';
import { storeTotp } from './stored-totp';

/** What happens while a password is looked at. */
const meanwhile = vi.hoisted(() => ({ happens: () => Promise.resolve() }));
vi.mock('./hash-password', async (original) => {
  const real = await original<typeof import('./hash-password')>();
  const isPassword: typeof real.isPassword = async (...given) => {
    const isRight = await real.isPassword(...given);
    await meanwhile.happens();
    return isRight;
  };
  return { ...real, isPassword };
});

const caller = { address: '10.0.0.8', agent: 'Chromium' };
const asked = { login: 'guanli', name: '张三', agency: '云江市人民政府', isReset: false };
const typed = { login: 'guanli', password: 'Mu-qiao 4417' };
const provider = 'https://sso.example.test/';
const again = { refused: 'login', message: '账号刚刚有改动，重新登录一次。' };

let test: TestStore;
beforeEach(async () => {
  test = testStore(formats);
  accepted(await createAdministrator(test.scope(), { ...asked, password: typed.password }));
});
afterEach(async () => {
  meanwhile.happens = () => Promise.resolve();
  await test.remove();
});

describe('a log-in under way', () => {
  it.each<readonly [string, Partial<Account>]>([
    ['has another password', { password: 'x' }],
    ['asks for a second factor', { totp: storeTotp({ secret: 'A', used: 0 }) }],
    ['is disabled', { disabled_at: '2026-01-12T02:00:00Z' }],
    ['is linked to somebody else', { subject: `${provider} 0528` }],
  ])('does not come in where the account %s by now', async (_name, values) => {
    const account = await stored();
    await change(values);
    const identity = { provider: '', hasSecondFactor: false };
    expect(await enterSession(test.scope(), account, { caller, identity })).toEqual(again);
    expect(await sessions()).toBe(0);
    const actions = await test.scope().store.db.selectFrom('audit').select('action').orderBy('seq').execute();
    expect(actions.at(-1)).toEqual({ action: 'loginFailed' });
    expect(await verifyAudit(test.scope().store.db)).toBeUndefined();
  });

  it('does not come in with a password that was changed while it was looked at', async () => {
    const password = await hashPassword('Hai-tang 5528');
    meanwhile.happens = () => change({ password });
    expect(await logIn(test.scope(), typed, caller)).toEqual(again);
    expect(await sessions()).toBe(0);
  });

  it('opens one session with one code, of many that send it at once', async () => {
    const secret = newTotpSecret();
    await change({ totp: storeTotp({ secret, used: 0 }) });
    const code = totpCode(secret, Math.floor(test.scope().now().getTime() / 30_000));
    meanwhile.happens = together(3);
    const once = () => logIn(test.scope(), { ...typed, code }, caller);
    const answers = await Promise.all([once(), once(), once()]);
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    expect(await sessions()).toBe(1);
  });

  it('opens one session with one code after 统一身份认证 too, and none once the link is gone', async () => {
    const secret = newTotpSecret();
    await change({ totp: storeTotp({ secret, used: 0 }), subject: `${provider} 0528` });
    const code = totpCode(secret, Math.floor(test.scope().now().getTime() / 30_000));
    const { id: accountId } = await stored();
    const once = async () => {
      const outcome = { kind: 'code', accountId, provider, to: '/' } as const;
      return (await keepOutcome(test.scope(), outcome, caller.address)).token;
    };
    await change({ subject: null });
    expect(await enterWithCode(test.scope(), { token: await once(), code }, caller)).toMatchObject({
      refused: 'login',
    });
    await change({ subject: `${provider} 0528` });
    const tokens = [await once(), await once(), await once()];
    const answers = await Promise.all(
      tokens.map((token) => enterWithCode(test.scope(), { token, code }, caller)),
    );
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    expect(await sessions()).toBe(1);
  });
});

it('changes no password that somebody reset while the present one was looked at', async () => {
  const { id, login, name } = await stored();
  const actor = { kind: 'account', id, name, memberships: [] } as const;
  meanwhile.happens = () => change({ password: 'reset', must_change: 1 });
  const asks = { present: typed.password, next: 'Hai-tang 5528' };
  const changed = await changeOwnPassword(test.scope({ actor }), asks, { sessionId: '', caller });
  expect(changed).toMatchObject({ refused: 'stale' });
  expect(await stored()).toMatchObject({ login, password: 'reset', must_change: 1 });
});

it('lets many at once guess no more often than one after the other', async () => {
  const guess = () => logIn(test.scope(), { ...typed, password: 'x' }, caller);
  const answers = await Promise.all(Array.from({ length: 12 }, guess));
  const refused = answers.filter(isRefusal).map((answer) => answer.refused);
  expect(refused.filter((code) => code === 'login')).toHaveLength(loginLimits.perLogin);
  expect(refused.filter((code) => code === 'tooMany')).toHaveLength(12 - loginLimits.perLogin);
}, 30_000);

/** Goes on once so many have come. */
function together(many: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === many) for (const goOn of waiting) goOn();
    });
}

function stored(): Promise<Account> {
  const accounts = test.scope().store.db.selectFrom('account').selectAll();
  return accounts.where('login', '=', typed.login).executeTakeFirstOrThrow();
}

async function change(values: Partial<Account>): Promise<void> {
  await test.scope().store.db.updateTable('account').set(values).execute();
}

async function sessions(): Promise<number> {
  return (await test.scope().store.db.selectFrom('session').select('id').execute()).length;
}
