import { createHmac, randomBytes } from 'node:crypto';

/** 动态口令 (RFC 6238): six digits, a new one every 30 seconds. */
const PERIOD = 30;
const DIGITS = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BITS = 5;
const SECRET_BYTES = 20;

export function newTotpSecret(): string {
  return encodeBase32(randomBytes(SECRET_BYTES));
}

/** The step that a code belongs to, one period before or after included; nothing where it is wrong. */
export function totpStep(secret: string, code: string, now: Date): number | undefined {
  const step = Math.floor(now.getTime() / 1000 / PERIOD);
  return [step, step - 1, step + 1].find((each) => totpCode(secret, each) === code.replace(/\s/g, ''));
}

export function totpCode(secret: string, step: number, digits = DIGITS, algorithm = 'sha1'): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac(algorithm, decodeBase32(secret)).update(counter).digest();
  const offset = (mac[mac.length - 1] ?? 0) & 15;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

/** What an authenticator app reads from a picture or a link. */
export function totpAddress(secret: string, login: string): string {
  const label = encodeURIComponent(`年报通:${login}`);
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent('年报通')}`;
}

export function encodeBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(new RegExp(`.{1,${BITS}}`, 'g')) ?? [];
  return groups.map((group) => ALPHABET.charAt(parseInt(group.padEnd(BITS, '0'), 2))).join('');
}

function decodeBase32(text: string): Buffer {
  const bits = [...text].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(BITS, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
