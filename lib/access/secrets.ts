import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Without what is taken for something else when it is read from paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const CODE_LENGTH = 20;
const GROUP = 5;

/** 256 bits that a browser or another program holds; here only the hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A code that a person types, in groups: about 98 bits. */
export function newCode(): string {
  const letters: string[] = [];
  while (letters.length < CODE_LENGTH) {
    for (const byte of randomBytes(CODE_LENGTH)) {
      const letter = byte < LETTERS.length * 8 ? LETTERS[byte % LETTERS.length] : undefined;
      if (letter !== undefined && letters.length < CODE_LENGTH) letters.push(letter);
    }
  }
  return letters.join('').replace(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-');
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A code as it was typed, in whatever case and with whatever between its groups. */
export function hashCode(code: string): string {
  return hashSecret(code.toUpperCase().replace(/[^A-Z0-9]/g, ''));
}

export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
