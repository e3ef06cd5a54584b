import { expect, it } from 'vitest';
import { encodeBase32, newTotpSecret, totpAddress, totpCode, totpStep } from './totp';

const digits = '1234567890';
const seeds = {
  sha1: digits.repeat(2),
  sha256: `${digits.repeat(3)}12`,
  sha512: `${digits.repeat(6)}1234`,
};

// RFC 6238, appendix B.
it.each([
  [59, 'sha1', '94287082'],
  [59, 'sha256', '46119246'],
  [59, 'sha512', '90693936'],
  [1111111109, 'sha1', '07081804'],
  [1111111111, 'sha1', '14050471'],
  [1111111111, 'sha256', '67062674'],
  [1234567890, 'sha1', '89005924'],
  [1234567890, 'sha512', '93441116'],
  [2000000000, 'sha1', '69279037'],
  [20000000000, 'sha1', '65353130'],
  [20000000000, 'sha256', '77737706'],
  [20000000000, 'sha512', '47863826'],
] as const)('gives the code of the standard at %d with %s', (seconds, algorithm, code) => {
  const secret = encodeBase32(Buffer.from(seeds[algorithm]));
  expect(totpCode(secret, Math.floor(seconds / 30), 8, algorithm)).toBe(code);
});

it('takes the code before and after, so that a telephone may be half a minute off, and no other', () => {
  const secret = newTotpSecret();
  const now = new Date('2026-01-12T02:00:15Z');
  const step = Math.floor(now.getTime() / 30_000);
  expect([-1, 0, 1].map((off) => totpStep(secret, totpCode(secret, step + off), now))).toEqual([
    step - 1,
    step,
    step + 1,
  ]);
  expect(totpStep(secret, totpCode(secret, step - 2), now)).toBeUndefined();
  expect(totpStep(secret, totpCode(secret, step).replace(/^(...)/, '$1 '), now)).toBe(step);
  expect(totpStep(secret, '', now)).toBeUndefined();
});

it('writes the address that an app reads', () => {
  expect(totpAddress('ABCDEFGH', 'lisi')).toMatch(/^otpauth:\/\/totp\/[%\w]+lisi\?secret=ABCDEFGH&issuer=/);
});
