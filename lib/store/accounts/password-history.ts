import { z } from 'zod';
import { passwordRules } from '@/lib/access/password-policy';
import { refuse } from '../refusal';
import { isPassword } from './hash-password';

const hashes = z.array(z.string());

/** Hashes of earlier passwords, the latest first. */
export function parseHistory(stored: string): readonly string[] {
  return hashes.parse(JSON.parse(stored));
}

export const usedBefore = refuse('weak', `最近 ${passwordRules.history} 次用过的口令不能再用。`);

/** Whether a password is one of the last few, given by their hashes. */
export async function wasUsed(password: string, earlier: readonly string[]): Promise<boolean> {
  for (const one of earlier.slice(0, passwordRules.history)) {
    if (await isPassword(password, one)) return true;
  }
  return false;
}
