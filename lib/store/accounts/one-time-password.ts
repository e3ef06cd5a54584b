import { randomBytes } from 'node:crypto';

/** 一次性口令: 72 bits and a sign of each kind, so that it passes the rules. Its owner sets another at once. */
export function oneTimePassword(): string {
  return `${randomBytes(9).toString('base64url')}-9aZ`;
}
