import { hash, verify } from '@node-rs/argon2';

/** Argon2id as the library sets it: 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

let nobodys: Promise<string> | undefined;

/** Whether a password is right. Without a hash to compare with it takes as long and is wrong. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this one');
  const isRight = await verify(stored ?? (await nobodys), password);
  return stored !== null && isRight;
}
