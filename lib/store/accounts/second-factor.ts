import { newTotpSecret, totpAddress, totpStep } from '@/lib/access/totp';
import { recordAudit } from '../record-audit';
import { refuse, type Refusal } from '../refusal';
import type { Scope } from '../scope';
import { accountPolicy, asksSecondFactor } from './account-policy';
import { confirmOwner, type OwnerProof } from './confirm-owner';
import { membershipsOf } from './memberships';
import { storeTotp } from './stored-totp';

const wrongCode = refuse('badCode', '动态口令不对，核对手机上的时间后再输。');
const needed = refuse('forbidden', '这个角色必须使用动态口令，不能停用。');

/** 开始启用动态口令: a secret for the app on the telephone; nothing changes until a code of it was typed. */
export function proposeSecondFactor(login: string): { readonly secret: string; readonly address: string } {
  const secret = newTotpSecret();
  return { secret, address: totpAddress(secret, login) };
}

/** 启用动态口令 of one's own account. */
export async function turnOnSecondFactor(
  scope: Scope,
  { secret, code, ...proof }: OwnerProof & { readonly secret: string; readonly code: string },
): Promise<{ readonly on: true } | Refusal> {
  const step = totpStep(secret, code, scope.now());
  if (step === undefined) return wrongCode;
  const refusal = await confirmOwner(scope, proof);
  if (refusal) return refusal;
  await setTotp(scope, storeTotp({ secret, used: step }));
  return { on: true };
}

/** 停用动态口令, where no role needs it. */
export async function turnOffSecondFactor(
  scope: Scope,
  proof: OwnerProof,
): Promise<{ readonly on: false } | Refusal> {
  const policy = await accountPolicy(scope.store.db);
  if (asksSecondFactor(policy, scope.actor.memberships)) return needed;
  const refusal = await confirmOwner(scope, proof);
  if (refusal) return refusal;
  await setTotp(scope, null);
  return { on: false };
}

async function setTotp(scope: Scope, totp: string | null): Promise<void> {
  const { id } = scope.actor;
  await scope.store.db.transaction().execute(async (write) => {
    await write.updateTable('account').set({ totp }).where('id', '=', id).execute();
    const [held] = await membershipsOf(write, id);
    const action = totp === null ? 'totpOff' : 'totpOn';
    if (held) await recordAudit(write, scope, { agencyId: held.agencyId, action, target: id });
  });
}
