import { describe, expect, it } from 'vitest';
import { CHARACTER } from './measures';
import { signatureIndents } from './signature-indents';
import { textWidth } from './text-width';

describe('the signature', () => {
  it('begins its date two characters right of a longer name', () => {
    const [name, date] = ['云江市住房公积金管理中心', '2026年1月31日'];
    const indents = signatureIndents(name, date);
    expect(indents.name).toBe(2 * CHARACTER);
    const start = (text: string, right: number) => right + textWidth(text) * CHARACTER;
    expect(start(name, indents.name) - start(date, indents.date)).toBeCloseTo(2 * CHARACTER, -1);
  });

  it('keeps two characters right of a date that is longer than the name', () => {
    const indents = signatureIndents('水务局', '2026年1月31日');
    expect(indents.date).toBe(2 * CHARACTER);
    expect(indents.name).toBeGreaterThan(2 * CHARACTER);
  });
});
