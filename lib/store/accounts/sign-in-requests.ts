import { z } from 'zod';
import { hashSecret, newToken } from '@/lib/access/secrets';
import { refuse, type Refusal } from '../refusal';
import type { Scope } from '../scope';

const MINUTE = 60_000;
/** How long somebody may take at the provider, and how long the answer is kept for the page that shows it. */
export const SIGN_IN_LASTS = 10 * MINUTE;
/** Under way from one address; an office behind one gateway has many people. */
const MOST_OPEN = 200;

/** 用途: why somebody was sent to the provider. */
const purposeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('logIn'), to: z.string() }),
  z.object({ kind: z.literal('join'), invitation: z.string(), login: z.string(), name: z.string() }),
  z.object({ kind: z.literal('link'), accountId: z.string() }),
]);
export type SignInPurpose = z.infer<typeof purposeSchema>;

const requestSchema = z.object({ purpose: purposeSchema, memory: z.string() });
export type SignInRequest = z.infer<typeof requestSchema>;

/** 结果 that a page has to show: a sentence, or a question for 动态口令. */
const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('problem'), message: z.string() }),
  z.object({
    kind: z.literal('code'),
    accountId: z.string(),
    provider: z.string(),
    to: z.string(),
  }),
]);
export type SignInOutcome = z.infer<typeof outcomeSchema>;

const tooMany = refuse('tooMany', '同时登录的人太多，几分钟后再试。');

/** Keeps a request; the browser holds the token. */
export async function openSignIn(
  scope: Scope,
  request: SignInRequest,
  address: string,
): Promise<{ readonly token: string } | Refusal> {
  const token = newToken();
  const at = scope.now();
  return scope.store.db.transaction().execute(async (db) => {
    await db.deleteFrom('sign_in').where('expires_at', '<=', at.toISOString()).execute();
    const open = await db
      .selectFrom('sign_in')
      .select('id')
      .where('address', '=', address)
      .limit(MOST_OPEN)
      .execute();
    if (open.length === MOST_OPEN) return tooMany;
    await db
      .insertInto('sign_in')
      .values({ ...row(token, address, at), stage: 'begun', content: JSON.stringify(request) })
      .execute();
    return { token };
  });
}

/** Takes a request away: it counts once, whatever comes of it. */
export async function takeSignIn(scope: Scope, token: string): Promise<SignInRequest | undefined> {
  const taken = await scope.store.db
    .deleteFrom('sign_in')
    .where('id', '=', hashSecret(token))
    .where('stage', '=', 'begun')
    .where('expires_at', '>', scope.now().toISOString())
    .returning('content')
    .executeTakeFirst();
  return taken && requestSchema.parse(JSON.parse(taken.content));
}

export async function keepOutcome(
  scope: Scope,
  outcome: SignInOutcome,
  address: string,
): Promise<{ readonly token: string }> {
  const token = newToken();
  await scope.store.db
    .insertInto('sign_in')
    .values({ ...row(token, address, scope.now()), stage: 'ended', content: JSON.stringify(outcome) })
    .execute();
  return { token };
}

export async function readOutcome(scope: Scope, token: string): Promise<SignInOutcome | undefined> {
  const found = await scope.store.db
    .selectFrom('sign_in')
    .select('content')
    .where('id', '=', hashSecret(token))
    .where('stage', '=', 'ended')
    .where('expires_at', '>', scope.now().toISOString())
    .executeTakeFirst();
  return found && outcomeSchema.parse(JSON.parse(found.content));
}

/** Whether it was still there. */
export async function dropOutcome(scope: Scope, token: string): Promise<boolean> {
  const dropped = await scope.store.db
    .deleteFrom('sign_in')
    .where('id', '=', hashSecret(token))
    .where('stage', '=', 'ended')
    .executeTakeFirst();
  return dropped.numDeletedRows > 0n;
}

function row(token: string, address: string, at: Date) {
  const expires_at = new Date(at.getTime() + SIGN_IN_LASTS).toISOString();
  return { id: hashSecret(token), address, expires_at };
}
