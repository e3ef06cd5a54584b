import type { TestInfo } from 'playwright/test';

const digits = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'];

/** 机关名称 that no other test uses, in characters as a real one has; its lines break as those of a real one do. */
export function agencyName({ testId, retry }: TestInfo): string {
  const own = [...testId.slice(-6), String(retry)].map((digit) => digits[Number.parseInt(digit, 16)] ?? '');
  return `云江市${own.join('')}局`;
}
